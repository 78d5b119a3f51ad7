import type {Format} from '../format.js'
import {gap} from './gap.js'
import {readVtt} from './read.js'

const timing =
  /^[ \t]{0,8}(?:(?:\d{1,4}:)?\d{1,2}:)?\d{1,6}\.\d{1,3}[ \t]{0,8}-->[ \t]{0,8}(?:(?:\d{1,4}:)?\d{1,2}:)?\d{1,6}\.\d{1,3}(?:[ \t]|$)/

/** WebVTT captions. */
export const vtt: Format = {
  name: 'vtt',
  description: 'WebVTT captions',
  extensions: ['vtt', 'webvtt'],
  gap,
  detect(sample) {
    const {text, extension} = sample
    const reasons: string[] = []
    if (/^\s{0,40}WEBVTT(?:[ \t\r\n]|$)/.test(text))
      return {score: 1, reasons: ['`WEBVTT` on the first line']}
    const count = text.includes('-->') ? sample.lines.filter((line) => timing.test(line)).length : 0
    let score = 0
    if (count > 0) {
      score = Math.min(0.85, 0.6 + count / 20)
      reasons.push('cue timings with a period before the milliseconds')
      if (extension === 'vtt') {
        score += 0.1
        reasons.push('the extension is `vtt`')
      }
    }
    return {score, reasons}
  },
  parse: readVtt
}
