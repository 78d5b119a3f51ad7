import type {Format} from '../format.js'
import {rules} from '../syntax.js'
import {readRecord} from './read.js'
import {labelStop, pageHead, pageMark, recordTag, timeMark} from './syntax.js'

const title = /\[Congressional Record(?:,? Volume \d|: [A-Z][a-z]{2,8} \d)/
const label = /^ {1,3}(?:(?:Mrs?|Ms)\. [A-Z][A-Za-z'-]{0,3}[A-Z]{2}[^.]{0,40}|The [A-Z]{4}[^.]{2,50})\. [A-Z]/
const page = /\[\[Page [A-Z]{1,2}\d/

/** Pages of the Congressional Record, as the Government Publishing Office gives them out. */
export const congressionalRecord: Format = {
  name: 'congressional-record',
  description: 'pages of the Congressional Record',
  extensions: ['htm'],
  gap: [pageHead, recordTag, pageMark, timeMark, labelStop, rules],
  detect({text, lines}) {
    const reasons: string[] = []
    let score = 0
    if (text.includes('[Congressional Record') && title.test(text)) {
      score += 0.94
      reasons.push('`[Congressional Record Volume …]`')
    }
    const labels = lines.filter((line) => line.startsWith(' ') && label.test(line)).length
    if (labels > 0) {
      score += Math.min(0.04, labels * 0.02)
      reasons.push('paragraphs that begin with surnames in capitals and a full stop')
    }
    if (text.includes('[[Page ') && page.test(text)) {
      score += 0.3
      reasons.push('marks of pages')
    }
    return {score: Math.min(0.98, score), reasons}
  },
  parse: readRecord
}
