import {readFile} from 'node:fs/promises'
import {decode} from '@dicta/parser'
import {pMapIterable} from 'p-map'
import {VFile} from 'vfile'
import type {Config} from './config/schema.js'
import {findTranscripts, nameFrom} from './files/find-transcripts.js'
import {realPath} from './files/real-path.js'
import {tell} from './messages.js'
import {datasetsOf, openOutputs, outputPaths} from './outputs.js'
import {fail, planRun} from './plan.js'
import type {Plan, Reading} from './plan.js'
import {reasonOf} from './reason-of.js'
import {addReading, emptyTotals} from './summary.js'
import type {Summary} from './summary.js'
import {UsageError} from './usage-error.js'

/** Who watches a run. */
export interface Observer {
  /** Called in source order with each transcript, whose messages say what is wrong with it. */
  readonly onFile?: (file: VFile, progress: {readonly done: number; readonly total: number}) => void
  /** Ends the run early: it rejects, and no file is written. */
  readonly signal?: AbortSignal | undefined
}

const defaultConcurrency = 8

/**
 * Turns transcripts into datasets, as the configuration says.
 *
 * A transcript that cannot be read gets a fatal message and the others go on. The files are written at
 * the end, all at once; the bytes are the same whatever the concurrency.
 *
 * @throws {TypeError} When the configuration is wrong, or its input stands for no file.
 */
export async function run(config: Config, {onFile, signal}: Observer = {}): Promise<Summary> {
  const plan = await planRun(config)
  const {paths, missing} = await findInput(plan)
  const totals = emptyTotals(datasetsOf(plan.config))
  const total = missing.length + paths.length
  let done = 0
  for (const input of missing) {
    totals.failed++
    onFile?.(fail(new VFile({path: input}), 'input', 'Cannot find a transcript under this name', undefined), {
      done: ++done,
      total
    })
  }
  const outputs = await openOutputs(plan)
  try {
    const concurrency = plan.config.concurrency ?? defaultConcurrency
    for await (const reading of pMapIterable(paths, (path) => readTranscript(plan, path), {concurrency})) {
      signal?.throwIfAborted()
      addReading(totals, reading)
      await outputs.write(reading)
      onFile?.(reading.file, {done: ++done, total})
    }
    await outputs.commit(totals)
  } finally {
    await outputs.abort()
  }
  return {...totals, written: outputs.paths}
}

/** Reads one transcript from the disk; problems become messages of its file. */
export async function readTranscript(plan: Plan, path: string): Promise<Reading> {
  const file = new VFile({path: nameFrom(plan.cwd, path), cwd: plan.cwd})
  try {
    file.value = decodeInto(file, await readFile(path))
  } catch (error) {
    return {file: fail(file, 'read', `Cannot read the file: ${reasonOf(error)}`, error)}
  }
  return plan.read(file, path)
}

/** Decodes bytes; says so when the encoding had to be guessed, or when something was lost. */
export function decodeInto(file: VFile, bytes: Uint8Array): string {
  const {value, encoding, replaced} = decode(bytes)
  if (!encoding.toLowerCase().startsWith('utf')) {
    tell(file, 'encoding', `Unexpected bytes that are not UTF-8, read as \`${encoding}\``)
  }
  if (replaced) {
    const line = value.slice(0, replaced.first).split(/\r\n|[\r\n]/).length
    const places = replaced.count === 1 ? 'one place' : `${replaced.count} places`
    tell(
      file,
      'encoding',
      `Unexpected bytes that mean nothing in \`${encoding}\` in ${places}, first in line ${line}, replaced by U+FFFD`
    )
  }
  return value
}

async function findInput(plan: Plan): ReturnType<typeof findTranscripts> {
  const {config, cwd} = plan
  if (!config.input)
    throw new UsageError('Unexpected configuration without `input`, expected files, folders or globs')
  const written = outputPaths(plan)
  const found = await findTranscripts(config.input, {cwd, except: written})
  const places = new Set(await Promise.all(written.map(realPath)))
  const inputs = await Promise.all(found.paths.map(async (path) => ({path, real: await realPath(path)})))
  const overwritten = inputs.find(({real}) => places.has(real))
  if (overwritten !== undefined) {
    const name = nameFrom(cwd, overwritten.path)
    throw new UsageError(
      `Unexpected input \`${name}\`, which the run would overwrite, expected another \`output.directory\``
    )
  }
  // Notes that lie among the transcripts are none themselves.
  const notes = new Set(found.paths.map((path) => plan.notesOf(path)))
  const paths = found.paths.filter((path) => !notes.has(path))
  if (paths.length === 0) {
    const names = config.input.map((input) => `\`${input}\``).join(', ')
    throw new UsageError(`Cannot find a transcript in ${names}`)
  }
  return {...found, paths}
}
