import {VFile} from 'vfile'
import {detectIn, likeliestIn, formats} from './formats/index.js'
import type {Detection} from './formats/index.js'
import {tell} from './messages.js'
import {sourceOf, splitLines} from './source.js'
import type {Explain, Source} from './source.js'
import type {Root} from './tree.js'

/** Options of `parse`. */
export interface ParseOptions {
  /** Name of the format, to skip detection; default: detected from the content. */
  readonly format?: string
  /**
   * Read captions as their standard asks, word for word: cues with bad timings become notes, a file
   * without its signature has no cues, nothing that is shown twice is left out; default: false.
   */
  readonly strict?: boolean
}

/** Two formats that fit almost equally well are told to the reader. */
const closeCall = 0.05

/**
 * Reads a transcript into a tree. What looks odd in it is told as messages on the file; nothing that
 * a transcript may hold makes it throw.
 */
export function parse(input: string | VFile, options: ParseOptions = {}): Root {
  return parseWith(fileOf(input), options)
}

/** Reads a transcript; `explain` takes what is decided about its labels. */
export function parseWith(file: VFile, options: ParseOptions, explain?: Explain): Root {
  const {format: name} = options
  const named = name === undefined ? undefined : formats.find((format) => format.name === name)
  if (name !== undefined && !named) {
    throw new TypeError(
      `Unexpected value \`${name}\` for \`format\`, expected ${formats.map((format) => `\`${format.name}\``).join(', ')}`
    )
  }
  const value = String(file)
  const source = sourceOf(
    value,
    (reason, ruleId, place) => {
      tell(file, ruleId, reason, place)
    },
    explain
  )
  if (named) return named.parse(source, options)
  const detections = likeliestIn(value, file.path, source)
  warnOfCloseCall(source, detections)
  const best = formats.find((format) => format.name === detections[0]?.format)
  // `formats` is never empty, and every detection bears the name of one of them.
  return (best ?? formats[0]!).parse(source, options)
}

/** How well each format fits a transcript, best first, with reasons. */
export function detect(input: string | VFile): Detection[] {
  const file = fileOf(input)
  const value = String(file)
  return detectIn(value, file.path, splitLines(value))
}

/** The file that an input is or holds. */
export function fileOf(input: string | VFile): VFile {
  if (typeof input === 'string') return new VFile({value: input})
  if (typeof input === 'object' && input !== null && 'messages' in input) return input
  throw new TypeError(`Unexpected input \`${String(input)}\`, expected a string or a VFile`)
}

function warnOfCloseCall(source: Source, detections: readonly Detection[]): void {
  const [first, second] = detections
  if (!first || !second || second.score === 0 || first.score - second.score > closeCall) return
  source.message(
    `Read as \`${first.format}\`, though \`${second.format}\` fits almost as well; name the format to be sure`,
    'format',
    source.start,
    Math.min(source.value.length, source.lineEnds[0] ?? source.start)
  )
}
