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
export function detectIn(value: string, path: string | undefined): Detection[] {
  const sample = sampleOf(value, path)
  return formats
    .map((format) => {
      const {score, reasons} = format.detect(sample)
      return {format: format.name, score, reasons}
    })
    .toSorted((a, b) => b.score - a.score)
}

function sampleOf(value: string, path: string | undefined): Sample {
  const text = value.slice(value.startsWith('\uFEFF') ? 1 : 0, 65_536)
  const lines: string[] = []
  const ending = /\r\n|[\r\n]|$/g
  for (let start = 0; start < text.length && lines.length < 400; start = ending.lastIndex) {
    ending.lastIndex = start
    const end = ending.exec(text)?.index ?? text.length
    const line = text.slice(start, end).trimEnd()
    if (line !== '') lines.push(line)
    if (end === text.length) break
  }
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(path ?? '')?.[1]?.toLowerCase() ?? ''
  return {text, lines, extension}
}
