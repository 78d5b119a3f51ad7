import type {Amount} from '../numbers/amount.js'
import {numberRules} from '../numbers/rules/index.js'
import type {DateValue} from '../dates/date-value.js'
import {dateRules} from '../dates/rules/index.js'
import {finderOf} from './find-matches.js'

/** An amount or a date: both kinds of rules compete for the same words, and the longest wins. */
export type Quantity = Amount | DateValue

/** All amounts and dates of a text, before refinement. Dates come first: of equals, the date wins. */
export const findQuantities = finderOf<Quantity>([...dateRules, ...numberRules])
