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
  return formats
    .map((format) => {
      const {score, reasons} = format.detect(sample)
      return {format: format.name, score, reasons}
    })
    .toSorted((a, b) => b.score - a.score)
}

const longestSample = 65_536
const mostLines = 400

function sampleOf(value: string, path: string | undefined, {lineStarts, lineEnds}: LineSpans): Sample {
  const limit = Math.min(value.length, longestSample)
  const lines: string[] = []
  for (let index = 0; index < lineStarts.length && lines.length < mostLines; index++) {
    const start = lineStarts[index] ?? limit
    if (start >= limit) break
    const line = value.slice(start, Math.min(lineEnds[index] ?? limit, limit)).trimEnd()
    if (line !== '') lines.push(line)
  }
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(path ?? '')?.[1]?.toLowerCase() ?? ''
  return {text: value.slice(lineStarts[0], limit), lines, extension}
}
