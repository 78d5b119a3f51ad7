import {leadingNumeral} from '../leading-numeral.js'
import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf, rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {numeral, numeralStarts, right} from '../numeral.js'
import {valueOf} from '../numeral-value.js'
import {endsOf, separator} from '../range-parts.js'
import {tens} from '../tables/number-words.js'
import {unitsByName} from '../tables/units.js'

const unit = '[ -](?<unit>years?|months?|weeks?|days?)'
const old = '(?:[ -](?:olds?|of age)\\b| young\\b)'
const decades = new Map(Object.entries(tens).map(([word, value]) => [word.replace(/y$/, 'ies'), value]))

/** `34 years old`, `six-month-old`, `80 years of age`. */
export const age: Rule<Amount> = {
  name: 'age/old',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`${unit}${old}`, 'iy'),
  read({unit: name = ''}, {lead}) {
    const said = valueOf(lead)
    const code = unitsByName.get(name.toLowerCase())?.code
    return said && code ? amountOf({kind: 'age', value: said.value, unit: code}) : undefined
  }
}

/** `five or six years old`, `8 to 12 year olds`. */
export const ageRange: Rule<Amount> = {
  name: 'age/range',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(
    `(?:[ -]years?)?${separator}(?<high>${numeral})${unit}(?:[ -](?:now|already))?${old}`,
    'iy'
  ),
  read({sep, high, unit: name = ''}, at) {
    const ends = endsOf(at.lead, high, sep, at)
    const code = unitsByName.get(name.toLowerCase())?.code
    return ends && code ? rangeOf(ends.first, ends.second, {kind: 'age', unit: code}) : undefined
  }
}

const aged = /\b(?:aged|age|age of|ages|turned|turning) $/i
const someone = /\b(?:I|he|she|you|they|we)(?:['’]m|['’]s|['’]re| am| is| are| was| were| turned| turn) $/i
const person =
  /\b(?:I|he|she|you)(?:['’]m|['’]s|['’]re| am| is| are| was| were) (?:only |just |already |now )?$/i
const kin =
  /\b(?:son|daughter|kid|child|boy|girl|baby|brother|sister|mother|father|mom|mum|dad|wife|husband|grandson|granddaughter|grandmother|grandfather|niece|nephew|dog|cat)(?:['’]s| is| was) (?:only |just |already |now |about |almost |nearly )?$/i
const clauseEnd =
  /^(?:[.!?;](?:\s|$)|, (?!\d)|$| years young\b| (?:and|but|so) (?:I|he|she|you|you['’]re|had|was|still|already|my|his|her)\b)/
const then = /^ (?:when|at the time|years young)\b/i

/** `aged 40`, `at age 12`, `I was 17 when`, `I'm 31.` */
export const bareAge: Rule<Amount> = {
  name: 'age/bare',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(`(?<=\\w)${right}(?! (?:times|percent|people)|%)`, 'iy'),
  read(_, {text, start, end, lead}) {
    const before = text.slice(Math.max(0, start - 32), start)
    const after = text.slice(end, end + 14)
    const said = valueOf(lead)
    const alone =
      said !== undefined &&
      ((said.value > 9 && person.test(before)) || kin.test(before)) &&
      clauseEnd.test(after)
    if (!aged.test(before) && !(someone.test(before) && then.test(after)) && !alone) return undefined
    return said && said.value > 0 && said.value < 130 && said.scale === undefined
      ? amountOf({kind: 'age', value: said.value, unit: 'a'})
      : undefined
  }
}

/** `mid sixties` in `in her mid sixties`. */
export const ageDecade: Rule<Amount> = {
  name: 'age/decade',
  starts: ['early', 'mid', 'late', 'digit', ...decades.keys()],
  pattern: new RegExp(
    `(?<=\\b(?:my|your|his|her|their|our) )(?:(?<part>early|mid|late)(?: to late)?[ -])?(?<decade>${anyOf(decades.keys())}\\b|[2-9]0['’]?s\\b)`,
    'iy'
  ),
  read({part, decade = ''}) {
    const from = decades.get(decade.toLowerCase()) ?? Number.parseInt(decade, 10)
    const [low, high] = shares[span(part)]
    return rangeOf(from + low, from + high, {kind: 'age', unit: 'a'})
  }
}

function span(part: string | undefined): 'early' | 'mid' | 'late' | 'none' {
  const said = part?.toLowerCase()
  return said === 'early' || said === 'mid' || said === 'late' ? said : 'none'
}

const shares = {early: [0, 3], mid: [4, 6], late: [7, 9], none: [0, 9]} as const
