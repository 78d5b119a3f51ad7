import type {LineSpans} from '../source.js'
import {congressionalRecord} from './congressional-record/index.js'
import type {Fit, Format, FormatInfo, Sample} from './format.js'
import {html} from './html/index.js'
import {markdown} from './markdown/index.js'
import {sbv} from './sbv/index.js'
import {srt} from './srt/index.js'
import {text} from './text/index.js'
import {vtt} from './vtt/index.js'

/** Every format that is read. Where two fit equally well, the earlier one is taken. */
export const formats: readonly Format[] = [
  vtt,
  srt,
  sbv,
  congressionalRecord,
  html,
  markdown,
  // Last: it fits everything.
  text
]

/** Name, description and extensions of every format that is read. */
export const formatInfos: readonly FormatInfo[] = formats.map(({name, description, extensions}) => ({
  name,
  description,
  extensions
}))

/** How well one format fits a transcript. */
export interface Detection extends Fit {
  readonly format: string
}

/** How well each format fits a transcript, best first. */
export function detectIn(value: string, path: string | undefined, lines: LineSpans): Detection[] {
  const sample = sampleOf(value, path, lines)
  return formats.map((format) => detectionOf(format, sample)).toSorted((a, b) => b.score - a.score)
}

/** The same for who wants the best alone: nothing is asked behind a format that must be meant. */
export function likeliestIn(value: string, path: string | undefined, lines: LineSpans): Detection[] {
  const sample = sampleOf(value, path, lines)
  const found: Detection[] = []
  for (const format of formats) {
    const detection = detectionOf(format, sample)
    if (detection.score === 1) return [detection]
    found.push(detection)
  }
  return found.toSorted((a, b) => b.score - a.score)
}

function detectionOf(format: Format, sample: Sample): Detection {
  const {score, reasons} = format.detect(sample)
  return {format: format.name, score, reasons}
}

const longestSample = 65_536
const mostLines = 400

function sampleOf(value: string, path: string | undefined, {lineStarts, lineEnds}: LineSpans): Sample {
  const limit = Math.min(value.length, longestSample)
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(path ?? '')?.[1]?.toLowerCase() ?? ''
  let lines: readonly string[] | undefined
  return {
    text: value.slice(lineStarts[0], limit),
    get lines() {
      return (lines ??= firstLines(value, limit, {lineStarts, lineEnds}))
    },
    extension
  }
}

/** The first lines that are not blank. */
function firstLines(value: string, limit: number, {lineStarts, lineEnds}: LineSpans): string[] {
  const lines: string[] = []
  for (let index = 0; index < lineStarts.length && lines.length < mostLines; index++) {
    const start = lineStarts[index] ?? limit
    if (start >= limit) break
    const line = value.slice(start, Math.min(lineEnds[index] ?? limit, limit)).trimEnd()
    if (line !== '') lines.push(line)
  }
  return lines
}
