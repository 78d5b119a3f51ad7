import {command} from '../command/command.js'

/** What a run of the command printed, and its exit code. */
export interface Printed {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in a folder, without a process of its own. */
export async function dicta(cwd: string, args: readonly string[], stdin = ''): Promise<Printed> {
  const stdout: string[] = []
  const stderr: string[] = []
  const code = await command(args, {
    cwd,
    stdin: bytesOf(stdin),
    stdout: {write: (text) => stdout.push(text)},
    stderr: {write: (text) => stderr.push(text)}
  })
  return {code, stdout: stdout.join(''), stderr: stderr.join('')}
}

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text)
  // Cut in the middle of a character, as pipes do.
  yield bytes.subarray(0, 7)
  yield bytes.subarray(7)
}
