import {readLines} from '../../prose/prose.js'
import type {Format} from '../format.js'
import {labelBrackets, labelMarks, labelTime, partLabels, rules} from '../syntax.js'
import type {Syntax} from '../syntax.js'
import {leftOutNames} from './elements.js'
import {linesOfPage} from './lines.js'
import {pageReader} from './phrasing.js'
import {piecesOf} from './pieces.js'

/** Elements that nobody says, a tag that is cut off at the end of the file among them. */
const markup: readonly Syntax[] = [
  {
    name: 'elements that are left out',
    pattern: new RegExp(String.raw`<(${leftOutNames.join('|')})(?=[\s/>])[\s\S]*?(?:</\1\s*>|$)`, 'iy')
  },
  {name: 'tags', pattern: /<[/!?]?[A-Za-z](?:[^<>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*(?:>|$)|<\/?[^<>]*>/y},
  {name: 'comments', pattern: /<!--[\s\S]*?(?:-->|$)|<[!?/][^>]*(?:>|$)/y},
  {
    name: 'spaces',
    pattern: /&(?:nbsp|#160|#xa0|ensp|emsp|thinsp|#8203|#x200b|zwnj|zwj|#32);?|[\u200b-\u200d\u2060]/iy
  }
]

const block =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|strong|b|cite|time|span|table|tr|td|th|blockquote|section|article|main|body)(?:\s[^<>]{0,300})?\/?>/i

/** Pages: paragraphs with names in bold, with times beside them or in paragraphs of their own. */
export const html: Format = {
  name: 'html',
  description: 'transcripts on web pages',
  extensions: ['html', 'htm', 'xhtml'],
  gap: [...markup, labelMarks, labelTime, labelBrackets, rules, partLabels],
  detect({text, lines, extension}) {
    const reasons: string[] = []
    let score = 0
    if (/^\s{0,100}<(?:!doctype html|html[\s>])/i.test(text)) {
      score += 0.8
      reasons.push('it begins as a page does')
    }
    const tagged = text.includes('<') ? lines.filter((line) => block.test(line)).length : 0
    const share = lines.length === 0 ? 0 : tagged / lines.length
    if (share > 0.2) {
      score += share * 0.8
      reasons.push(`${Math.round(share * 100)} % of the lines hold tags`)
    }
    if (extension === 'html' || extension === 'htm' || extension === 'xhtml') {
      score += 0.25
      reasons.push(`the extension is \`${extension}\``)
    }
    return {score: Math.min(0.9, score), reasons}
  },
  parse(source) {
    const pieces = piecesOf(source)
    const {lines, words} = linesOfPage(source, pieces)
    return readLines(source, {format: 'html', lines, words, read: pageReader(source, pieces), wrapped: true})
  }
}
