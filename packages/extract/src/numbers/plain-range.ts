import {amountOfSaid} from './amount.js'
import type {Amount} from './amount.js'
import {endsFree} from './numeral/numeral.js'
import type {SaidNumber} from './numeral/range.js'

const plural = /^ (?:[a-z]+ ){0,2}(?:[a-z]{2,20}s|people|men|women|children)\b/
const timeOfDay = /^(?: ?(?:[ap]\.?m\b|o['’]?clock))/i

const fourDigits = /(?:^|-|–|—)\d{4}/

/** `1000-5000`: neither years nor a telephone number. */
function areRound({low, high}: SaidNumber): boolean {
  return (
    low >= 1000 && low % 100 === 0 && (low < 1900 || low > 2100) && high !== undefined && high % 100 === 0
  )
}

/** `20 to 30`, `three or four`, `3-4`, `five or six hundred`; `two, three` before what is counted. */
export function plainRange(text: string, range: SaidNumber): Amount | undefined {
  const {start, end, first, last, separator} = range
  const code = text.charCodeAt(end)
  if (code === 0x2d || code === 0x25 || !endsFree(text, end)) return undefined
  const before = text.charCodeAt(start - 1)
  if (before === 0x28 || before === 0x5b) return undefined
  const after = text.slice(end, end + 40)
  if (separator.startsWith(',') && separator !== ', maybe ' && !plural.test(after)) return undefined
  // `1995-01`, `555-0199`: a date or a telephone number.
  const dashed = /^[-–—]$/.test(separator) && first.inDigits && last.inDigits
  if (dashed && fourDigits.test(text.slice(start, end)) && !plural.test(after) && !areRound(range))
    return undefined
  return timeOfDay.test(after) ? undefined : amountOfSaid(range, {})
}
