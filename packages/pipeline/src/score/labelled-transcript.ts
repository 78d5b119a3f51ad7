import {readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {decode} from '@dicta/parser'
import {z} from 'zod'
import {reasonOf} from '../reason-of.js'
import {UsageError} from '../usage-error.js'

/** A place in a transcript and the words that a person saw there. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly surface: string
}

/** What labels of every sort have. */
interface Labels {
  readonly file: string
  readonly items: ReadonlyArray<Mark & {readonly outer?: Mark | null | undefined}>
  readonly negatives: readonly Mark[]
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
export function readLabelled<T extends Labels>(path: string, schema: z.ZodType<T>): Labelled<T> {
  const result = schema.safeParse(readJson(path))
  if (!result.success)
    throw new UsageError(`Unexpected labels in \`${path}\`:\n${z.prettifyError(result.error)}`)
  const labels = result.data
  const source = readTranscript(path, labels.file)
  labels.items.forEach((item, index) => {
    checkMark(item, source, `\`items[${index}]\` in \`${path}\``)
    if (item.outer) checkMark(item.outer, source, `\`items[${index}].outer\` in \`${path}\``)
  })
  labels.negatives.forEach((mark, index) => checkMark(mark, source, `\`negatives[${index}]\` in \`${path}\``))
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

function checkMark({start, end, surface}: Mark, source: string, place: string): void {
  if (end > source.length)
    throw new UsageError(
      `Unexpected end \`${end}\` of ${place}, expected at most ${source.length}, where the transcript ends`
    )
  const found = source.slice(start, end)
  if (found !== surface)
    throw new UsageError(
      `Unexpected surface \`${surface}\` of ${place}, expected \`${found}\`, which stands at ${start} to ${end}`
    )
}
