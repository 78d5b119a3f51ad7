import {readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {decode} from '@dicta/parser'
import {z} from 'zod'
import {reasonOf} from '../reason-of.js'
import {UsageError} from '../usage-error.js'

/** A place in a transcript and the words that a person saw there. */
export interface Mark {
  /** Where the labels say so: `items[3]`. */
  readonly place: string
  readonly start: number
  readonly end: number
  /** The name of the field that holds the words, and the words. */
  readonly words: readonly [name: string, value: string]
}

/** A transcript with its labels. */
export interface Labelled<T> {
  /** The name of the transcript’s file, as the labels have it. */
  readonly file: string
  readonly source: string
  readonly labels: T
}

/**
 * Reads a file of labels and the transcript that it names, relative to itself.
 *
 * @throws {TypeError} When one cannot be read, the labels have another shape, or a mark does not name
 *   the words that stand at its place.
 */
export function readLabelled<T extends {readonly file: string}>(
  path: string,
  schema: z.ZodType<T>,
  marksOf: (labels: T) => Iterable<Mark>
): Labelled<T> {
  const result = schema.safeParse(readJson(path))
  if (!result.success)
    throw new UsageError(`Unexpected labels in \`${path}\`:\n${z.prettifyError(result.error)}`)
  const labels = result.data
  const source = readTranscript(path, labels.file)
  for (const mark of marksOf(labels)) checkMark(mark, source, path)
  return {file: labels.file, source, labels}
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`Cannot read labels \`${path}\`: ${reasonOf(error)}`, {cause: error})
  }
}

function readTranscript(path: string, file: string): string {
  try {
    return decode(readFileSync(resolve(dirname(path), file))).value
  } catch (error) {
    throw new UsageError(`Cannot read transcript \`${file}\` of labels \`${path}\`: ${reasonOf(error)}`, {
      cause: error
    })
  }
}

function checkMark({place, start, end, words: [name, value]}: Mark, source: string, path: string): void {
  if (end > source.length)
    throw new UsageError(
      `Unexpected end \`${end}\` of \`${place}\` in \`${path}\`, expected at most ${source.length}, where the transcript ends`
    )
  const found = source.slice(start, end)
  if (found !== value)
    throw new UsageError(
      `Unexpected ${name} \`${value}\` of \`${place}\` in \`${path}\`, expected \`${found}\`, which stands at ${start} to ${end}`
    )
}
