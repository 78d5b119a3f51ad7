import type {Meaning} from '../meaning.js'
import type {DateFinding} from '../date-finding.js'

const now = '(?:now|the present(?: day)?|(?:the )?current date)'
const behind = new RegExp(`^,? (?<link>and|to|until|till|through|up to) ${now}\\b(?![-’'])`, 'i')
const leading = new RegExp(
  `\\b(?<lead>between|from) (?<now>now|the present(?: day)?) (?<link>and|to|until|till|through|up to) (?:the )?$`,
  'i'
)
const between = /\bbetween (?:the )?$/i

const today: Meaning = {type: 'shift', unit: 'day', low: 0, high: 0, anchor: 'reference'}

/** `from 2015 to now`, `between now and May 3rd`: a stretch that ends, or begins, with the recording. */
export function untilNow(finding: DateFinding, text: string): DateFinding {
  const {start, end, value} = finding
  const {meaning} = value
  if (meaning.type === 'time' || meaning.type === 'interval') return finding
  const before = text.slice(Math.max(0, start - 40), start)
  const last = behind.exec(text.slice(end, end + 32))
  if (last && (!/^and$/i.test(last.groups?.['link'] ?? '') || between.test(before)))
    return {
      start,
      end: end + last[0].length,
      rule: 'date/range',
      value: {table: 'dates', meaning: {type: 'interval', from: meaning, to: today}}
    }
  const first = leading.exec(before)
  const {lead = '', link = ''} = first?.groups ?? {}
  if (!first || /^between$/i.test(lead) !== /^and$/i.test(link)) return finding
  return {
    start: start - (before.length - first.index) + lead.length + 1,
    end,
    rule: 'date/range',
    value: {table: 'dates', meaning: {type: 'interval', from: today, to: meaning}}
  }
}
