import {endsFree} from './numeral/numeral.js'
import type {Numeral} from './numeral/numeral.js'
import type {SaidNumber} from './numeral/range.js'

const aged = /\b(?:aged|age|age of|ages|turned|turning) $/i
const someone = /\b(?:I|he|she|you|they|we)(?:['’]m|['’]s|['’]re| am| is| are| was| were| turned| turn) $/i
const person =
  /\b(?:I|he|she|you)(?:['’]m|['’]s|['’]re| am| is| are| was| were) (?:only |just |already |now )?$/i
const kin =
  /\b(?:son|daughter|kid|child|boy|girl|baby|brother|sister|mother|father|mom|mum|dad|wife|husband|grandson|granddaughter|grandmother|grandfather|niece|nephew|dog|cat)(?:['’]s| is| was) (?:only |just |already |now |about |almost |nearly )?$/i
const clauseEnd =
  /^(?:[.!?;…]{1,3}["”’)]{0,2}(?:\s|$)|, (?!\d)|$| years young\b| (?:and|but|so) (?:I|he|she|you|you['’]re|had|was|still|already|my|his|her)\b)/
const then = /^ (?:when|at the time|years young)\b/i
/** `explain it like I’m five` */
const imagined =
  /\b(?:like|as if|as though|when|since|until|before|if) (?:I|he|she|you|they|we)(?:['’]m|['’]s|['’]re| am| is| are| was| were) (?:only |just )?$/i
/** Last letters of the words that may stand before an age: `aged`, `I’m`, `she’s`, `you’re`, `just`, … */
const lastLetters = new Set('defgmnorstywlu')
const oldest = 130

/** Whether a range without a unit is one of ages: `aged 25 to 54`. */
export function areAges(text: string, {start, low, high}: SaidNumber): boolean {
  if (high === undefined || low < 0 || high >= oldest) return false
  return aged.test(text.slice(Math.max(0, start - 12), start))
}

/** Whether a lone number is an age: `aged 40`, `at age 12`, `I was 17 when`, `I'm 31.` */
export function isAge(text: string, {start, end, value, scale}: Numeral): boolean {
  if (value <= 0 || value >= oldest || scale !== undefined || start < 3 || text.charAt(start - 1) !== ' ')
    return false
  if (!lastLetters.has(text.charAt(start - 2)) || !endsFree(text, end)) return false
  const before = text.slice(Math.max(0, start - 32), start)
  if (aged.test(before)) return !/^(?: (?:times|percent|people)|%)/.test(text.slice(end, end + 8))
  const after = text.slice(end, end + 14)
  if (then.test(after) && someone.test(before)) return true
  return (
    clauseEnd.test(after) && ((value > 9 && person.test(before)) || kin.test(before) || imagined.test(before))
  )
}
