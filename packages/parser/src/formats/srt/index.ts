import {readCaptions} from '../../captions/read.js'
import {arrowSyntax} from '../../captions/arrow.js'
import type {Format} from '../format.js'
import {blocksOf} from './blocks.js'
import {gap} from './gap.js'

const time = String.raw`-?(?:\d{1,3} ?: ?)?\d{1,2} ?: ?\d{1,2}(?: ?[.,:] ?\d{1,6})?`
const timing = new RegExp(String.raw`^\s{0,8}\[?${time}\s{0,4}${arrowSyntax}\s{0,4}${time}`)
const comma = new RegExp(String.raw`^[^>]{0,30},\d{1,3}\s{0,4}${arrowSyntax}`)
const number = /^\s{0,8}\d{1,7}$/

/** SubRip captions. */
export const srt: Format = {
  name: 'srt',
  description: 'SubRip captions',
  extensions: ['srt'],
  gap,
  detect(sample) {
    const {text, extension} = sample
    if (/^\s{0,40}WEBVTT(?:[ \t\r\n]|$)/.test(text))
      return {score: 0, reasons: ['`WEBVTT` on the first line']}
    if (!text.includes('>') && !text.includes('\u2192') && !text.includes('&gt;'))
      return {score: 0, reasons: []}
    const {lines} = sample
    let timings = 0
    let commas = 0
    let numbered = 0
    for (const [index, line] of lines.entries()) {
      if (!timing.test(line)) continue
      timings++
      if (comma.test(line)) commas++
      if (number.test(lines[index - 1] ?? '')) numbered++
    }
    if (timings === 0) return {score: 0, reasons: []}
    const reasons: string[] = []
    let score = Math.min(0.5, 0.35 + timings / 20)
    if (commas * 2 > timings) {
      score += 0.4
      reasons.push('cue timings with a comma before the milliseconds')
    } else reasons.push('cue timings')
    if (numbered * 2 > timings) {
      score += commas * 2 > timings ? 0.1 : 0.3
      reasons.push('a number above each timing')
    }
    if (extension === 'srt') {
      score += 0.05
      reasons.push('the extension is `srt`')
    }
    return {score: Math.min(score, 1), reasons}
  },
  parse: (source, options) => readCaptions(source, 'srt', blocksOf(source), options)
}
