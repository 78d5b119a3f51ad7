import {readProse} from '../../prose/prose.js'
import type {Format} from '../format.js'
import {labelBrackets, labelMarks, labelTime, partLabels, rules, tags, labelStops} from '../syntax.js'
import type {Syntax} from '../syntax.js'

/** Signs of Markdown at the start of a line or in it: how much two lines tell, what one cannot lack. */
const signs: ReadonlyArray<
  readonly [RegExp, points: number, reason: string, needle: string, first?: string]
> = [
  [/^\*\*[^*\n]{1,60}(?::\*\*|\*\*:)/, 0.5, 'labels in bold', '**'],
  [/^#{1,6} \S/, 0.25, 'headings', '# '],
  [/\[[^\][\n]{1,200}\]\(https?:/, 0.25, 'links', '](http'],
  [/\\\[[^\][\\\n]{1,60}\\\]/, 0.3, 'escaped brackets', '\\['],
  [/(?:^|\s)\*\*[^\s*][^*\n]{0,200}\*\*/, 0.2, 'strong emphasis', '**'],
  [/(?:^|\s)__[^\s_][^_\n]{0,200}__/, 0.2, 'strong emphasis', '__'],
  [/^\|.{1,2000}\|\s*$/, 0.1, 'tables', '|'],
  [/^(?:[-*+]|\d{1,3}\.) \S/, 0.05, 'lists', ' ', '-*+0123456789'],
  [/^> \S/, 0.1, 'quotations', '> ']
]

const marks: readonly Syntax[] = [
  {name: 'emphasis marks', pattern: /[*_]+|~~/y},
  {name: 'backticks', pattern: /`+/y},
  {name: 'marks of headings', pattern: /#+/y},
  {name: 'marks of quotations', pattern: />/y},
  {name: 'marks of lists', pattern: /(?:[-*+]|\d{1,3}[.)])(?=[ \t])/y},
  {name: 'images', pattern: /!\[[^\n]{0,1000}?\]\([^\n]{0,3000}?\)/y},
  {name: 'targets of links', pattern: /\]\([^\n]{0,3000}?\)|[[<>]/y},
  {name: 'bars and other cells of tables', pattern: /\|[^|\n\r]*/y},
  {name: 'spaces', pattern: /&nbsp;/y}
]

/** Markdown: the same as text, with marks, links, headings and front matter. */
export const markdown: Format = {
  name: 'markdown',
  description: 'Markdown with labels, links and headings',
  extensions: ['md', 'markdown'],
  gap: [labelMarks, labelStops, labelTime, labelBrackets, rules, partLabels, tags, ...marks],
  detect({text, lines, extension}) {
    const reasons: string[] = []
    let score = 0
    const add = (points: number, reason: string): void => {
      score += points
      reasons.push(reason)
    }
    const [first] = lines
    if (first === '---' && lines.slice(1, 60).some((line) => line === '---')) add(0.5, 'front matter')
    for (const [pattern, points, reason, needle, first] of signs) {
      const count = text.includes(needle) ? linesWith(lines, pattern, needle, first) : 0
      if (count > 0) add(points * (0.5 + count / 4), reason)
    }
    if (extension === 'md' || extension === 'markdown') add(0.3, `the extension is \`${extension}\``)
    return {score: Math.min(0.95, score), reasons}
  },
  parse: (source) => readProse(source, 'markdown')
}

/** How many lines bear a sign; more than two say nothing new. */
function linesWith(lines: readonly string[], pattern: RegExp, needle: string, first?: string): number {
  let count = 0
  for (const line of lines) {
    if (first === undefined ? !line.includes(needle) : !first.includes(line.charAt(0))) continue
    if (pattern.test(line) && ++count === 2) break
  }
  return count
}
