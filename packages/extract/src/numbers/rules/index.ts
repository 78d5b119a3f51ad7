import type {Rule} from '../../quantities/rule.js'
import type {Amount} from '../amount.js'
import {ageDecade} from './age-decade.js'
import {bakersDozen} from './bakers-dozen.js'
import {codeMoney} from './code-money.js'
import {coupleDuration} from './couple.js'
import {articleFraction, half} from './fraction.js'
import {indefiniteDuration} from './indefinite-duration.js'
import {indefiniteMoney} from './indefinite-money.js'
import {magnitude, vagueMagnitude} from './magnitude.js'
import {inHalf, multipleVerb, multipleVerbOrName, twice} from './multiple-word.js'
import {articleNumeral, numeral} from './numeral.js'
import {nameMoney} from './name-money.js'
import {oneWithChange} from './one-with-change.js'
import {wordOrdinal} from './ordinal.js'
import {articlePartOfUnit} from './part-of-unit.js'
import {partPercent} from './part-percent.js'
import {point} from './point.js'
import {recentDuration} from './recent-duration.js'
import {setPhrase} from './set-phrase.js'
import {symbolMoney} from './symbol-money.js'

/**
 * Every rule that reads an amount. Of equally long matches the earlier rule wins. What begins with a
 * numeral is one rule, which reads on with the `tails`.
 */
export const numberRules: ReadonlyArray<Rule<Amount>> = [
  // First: nothing that is as long reads a part of a set phrase.
  setPhrase,
  symbolMoney,
  codeMoney,
  nameMoney,
  partPercent,
  oneWithChange,
  indefiniteMoney,
  ageDecade,
  bakersDozen,
  // Before plain numerals, which are as long.
  indefiniteDuration,
  recentDuration,
  coupleDuration,
  multipleVerb,
  multipleVerbOrName,
  twice,
  inHalf,
  articlePartOfUnit,
  half,
  articleFraction,
  wordOrdinal,
  magnitude,
  vagueMagnitude,
  point,
  numeral,
  articleNumeral
]
