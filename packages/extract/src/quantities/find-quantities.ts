import type {Amount} from '../numbers/amount.js'
import {numberRules} from '../numbers/rules/index.js'
import type {DateValue} from '../dates/date-value.js'
import {dateRules} from '../dates/rules/index.js'
import {finderOf} from './find-matches.js'
import type {Match} from './rule.js'

/** An amount or a date: both kinds of rules compete for the same words, and the longest wins. */
export type Quantity = Amount | DateValue

/** Dates come first: of equals, the date wins. */
const find = finderOf<Quantity>([...dateRules, ...numberRules])

/** A text with what was found in it: who asks for the numbers of a text asks for its dates next. */
let last: {readonly text: string; readonly found: ReadonlyArray<Match<Quantity>>} = {text: '', found: []}

/** All amounts and dates of a text, before refinement. The answer for the last text is remembered. */
export function findQuantities(text: string): ReadonlyArray<Match<Quantity>> {
  if (last.text !== text) last = {text, found: find(text)}
  return last.found
}
