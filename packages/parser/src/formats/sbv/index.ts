import type {Block, Cue} from '../../captions/cue.js'
import {readCaptions} from '../../captions/read.js'
import type {Source} from '../../source.js'
import type {Format} from '../format.js'
import {
  breaks,
  changeMarks,
  labelBrackets,
  labelMarks,
  labelTime,
  openTags,
  referredSpaces,
  repeatedLines,
  styleMarks,
  tags
} from '../syntax.js'
import {laxTimestampAt, timestampAt} from '../vtt/timestamp.js'

const timing = /^\d{1,3}:\d{2}:\d{2}\.\d{1,3},\d{1,3}:\d{2}:\d{2}\.\d{1,3}[ \t]{0,8}$/
/** A timing that the end of the file cuts. */
const cutTime = /^\d{1,3}:\d{2}:\d{2}[\d:.,]{0,24}$/
/** Code of `9`: most lines begin with a letter, which comes later. */
const nine = 57

/** YouTube’s SBV captions: `0:00:01.000,0:00:03.000` above the words. */
export const sbv: Format = {
  name: 'sbv',
  description: 'captions of YouTube',
  extensions: ['sbv'],
  gap: [
    {name: 'cue timings', pattern: /[\d:.]{8,16},[\d:.]{8,16}(?=[ \t]*(?:[\r\n]|$))/y},
    referredSpaces,
    breaks,
    changeMarks,
    styleMarks,
    tags,
    openTags,
    labelMarks,
    labelTime,
    labelBrackets,
    repeatedLines
  ],
  detect({lines, extension}) {
    const count = lines.filter((line) => line.charCodeAt(0) <= nine && timing.test(line)).length
    if (count === 0) return {score: 0, reasons: []}
    const reasons = ['two times with a comma between them on a line']
    if (extension === 'sbv') reasons.push('the extension is `sbv`')
    return {score: Math.min(0.9, 0.7 + count / 20) + (extension === 'sbv' ? 0.1 : 0), reasons}
  },
  parse: (source, options) => readCaptions(source, 'sbv', blocksOf(source), options)
}

/** Splits a file at its timings. */
function blocksOf({value, lineStarts, lineEnds}: Source): Block[] {
  const blocks: Block[] = []
  let open: {-readonly [Key in keyof Cue]: Cue[Key]} | undefined
  let words = -1
  for (let line = 0; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? 0
    const end = lineEnds[line] ?? 0
    const comma = end - start < 50 ? value.slice(start, end).indexOf(',') : -1
    if (comma < 0 || !timing.test(value.slice(start, end))) {
      if (value.slice(start, end).trim() === '') continue
      if (open && line + 1 === lineStarts.length && cutTime.test(value.slice(start, end))) words = start
      else if (open) open.textEnd = end
      else if (words < 0) words = start
      continue
    }
    if (words >= 0) {
      blocks.push({kind: 'stray', start: words, end: start})
      words = -1
    }
    const from = timestampAt(value, start, end) ?? laxTimestampAt(value, start, start + comma)
    const to = timestampAt(value, start + comma + 1, end) ?? laxTimestampAt(value, start + comma + 1, end)
    if (!from || !to) continue
    open = {
      kind: 'cue',
      start,
      timings: {startMs: from.ms, endMs: to.ms, start, end: to.end, lax: from.lax || to.lax},
      line: line + 1,
      textStart: Math.min(lineStarts[line + 1] ?? end, value.length),
      textEnd: Math.min(lineStarts[line + 1] ?? end, value.length),
      id: '',
      settings: undefined
    }
    blocks.push(open)
  }
  if (words >= 0) blocks.push({kind: 'stray', start: words, end: value.length})
  return blocks
}
