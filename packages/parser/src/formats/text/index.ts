import {readProse} from '../../prose/prose.js'
import type {Format} from '../format.js'
import {labelBrackets, labelMarks, labelTime, partLabels, rules, labelStops} from '../syntax.js'

/** Plain text: labels, times or both at the start of lines. What nothing else claims is text. */
export const text: Format = {
  name: 'text',
  description: 'plain text with labels or times at the start of lines',
  extensions: ['txt', 'text'],
  gap: [labelMarks, labelStops, labelTime, labelBrackets, rules, partLabels],
  detect({extension}) {
    const named = extension === 'txt' || extension === 'text'
    const reasons = ['any text can be read as plain text']
    if (named) reasons.push(`the extension is \`${extension}\``)
    return {score: named ? 0.12 : 0.1, reasons}
  },
  parse: (source) => readProse(source, 'text')
}
