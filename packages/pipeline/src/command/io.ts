/** Where the command reads and writes: the process, or a test. */
export interface Io {
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  /** Ends the run early. */
  readonly signal?: AbortSignal
}

/** A stream to print to. */
interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
}

/** All bytes of the standard input. */
export async function readAll(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
