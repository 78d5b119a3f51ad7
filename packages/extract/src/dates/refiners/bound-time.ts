import type {Meaning} from '../meaning.js'
import type {DateFinding} from '../date-finding.js'

const leading = /\b(?<side>before|after|since|until|till) (?:about |around )?$/i

/** `before 2 p.m. today`: a time of day at which a stretch ends or begins; its span stays. */
export function boundTime(finding: DateFinding, text: string): DateFinding {
  const {start, value} = finding
  const {meaning} = value
  if (!hasClock(meaning)) return finding
  const match = leading.exec(text.slice(Math.max(0, start - 16), start))
  if (!match) return finding
  const side = /^(?:after|since)$/i.test(match.groups?.['side'] ?? '') ? 'after' : 'before'
  return {...finding, value: {...value, meaning: {type: 'bound', side, of: meaning}}}
}

function hasClock(meaning: Meaning): boolean {
  return (
    meaning.type === 'time' ||
    meaning.type === 'at' ||
    ((meaning.type === 'calendar' || meaning.type === 'shift' || meaning.type === 'holiday') &&
      meaning.clock !== undefined)
  )
}
