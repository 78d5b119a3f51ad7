import {anyOf} from '../../quantities/any-of.js'
import type {PatternRule} from '../../quantities/rule.js'
import {rangeOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {tens} from '../tables/number-words.js'

const decades = new Map(Object.entries(tens).map(([word, value]) => [word.replace(/y$/, 'ies'), value]))
const shares = {early: [0, 3], mid: [4, 6], late: [7, 9], none: [0, 9]} as const

/** `mid sixties` in `in her mid sixties`. */
export const ageDecade: PatternRule<Amount> = {
  name: 'age/decade',
  starts: ['early', 'mid', 'late', 'digit', ...decades.keys()],
  figure: {least: 2, most: 2, marks: "s'’"},
  pattern: new RegExp(
    `(?:(?<part>early|mid|late)(?: to late)?[ -])?(?<decade>${anyOf(decades.keys())}\\b|[2-9]0['’]?s\\b)`,
    'iy'
  ),
  read({part, decade = ''}, {text, start}) {
    if (!/\b(?:my|your|his|her|their|our) $/i.test(text.slice(Math.max(0, start - 7), start)))
      return undefined
    const from = decades.get(decade.toLowerCase()) ?? Number.parseInt(decade, 10)
    const [low, high] = shares[span(part)]
    return rangeOf(from + low, from + high, {kind: 'age', unit: 'a'})
  }
}

function span(part: string | undefined): keyof typeof shares {
  const said = part?.toLowerCase()
  return said === 'early' || said === 'mid' || said === 'late' ? said : 'none'
}
