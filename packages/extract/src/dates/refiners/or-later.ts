import type {DateFinding} from '../date-finding.js'

const behind =
  /^(?:,? or (?<side>later|earlier)\b(?! than\b)|,? or (?<place>after|before)(?=\s*(?:$|[.,;:!?)]))| (?:and )?onwards?\b)/i

/** `2018 or later`, `May 2020 onwards`: a date that is open at one end. */
export function orLater(finding: DateFinding, text: string): DateFinding {
  const {end, value} = finding
  const {meaning} = value
  if (meaning.type !== 'calendar' || meaning.clock || meaning.every) return finding
  const match = behind.exec(text.slice(end, end + 24))
  if (!match) return finding
  const side = /^(?:earlier|before)$/i.test(match.groups?.['side'] ?? match.groups?.['place'] ?? '')
    ? 'before'
    : 'after'
  return {
    ...finding,
    end: end + match[0].length,
    value: {...value, meaning: {type: 'bound', side, of: meaning}}
  }
}
