import type {Rule} from '../../quantities/rule.js'
import type {Amount} from '../amount.js'
import {age, ageDecade, ageRange, bareAge} from './age.js'
import {cardinal, something} from './cardinal.js'
import {change, oneWithChange} from './change.js'
import {codeBehindMoney, codeMoney} from './code-money.js'
import {fraction, half, writtenFraction} from './fraction.js'
import {indefiniteDuration} from './indefinite-duration.js'
import {indefiniteMoney} from './indefinite-money.js'
import {coupleDuration, magnitude, vagueMagnitude} from './magnitude.js'
import {measureRange} from './measure-range.js'
import {measure, pointMeasure} from './measure.js'
import {inHalf, multipleVerb, multipleVerbOrName, twice} from './multiple-word.js'
import {multipleRange, multipleSingle} from './multiple.js'
import {figureOrdinal, longOrdinal, wordOrdinal} from './ordinal.js'
import {partPercentage, percentage, percentRange} from './percent.js'
import {range} from './range.js'
import {evenRatio, ratio, toOne} from './ratio.js'
import {recentDuration} from './recent-duration.js'
import {symbolMoney, symbolMoneyRange} from './symbol-money.js'
import {moneySign, wordMoney, wordMoneyRange} from './word-money.js'

/** Every rule that reads an amount. Of equally long matches the earlier rule wins. */
export const numberRules: ReadonlyArray<Rule<Amount>> = [
  symbolMoneyRange,
  symbolMoney,
  codeMoney,
  percentRange,
  percentage,
  partPercentage,
  wordMoneyRange,
  wordMoney,
  moneySign,
  change,
  oneWithChange,
  indefiniteMoney,
  codeBehindMoney,
  ageRange,
  age,
  ageDecade,
  measureRange,
  measure,
  pointMeasure,
  // Before plain numerals, which are as long.
  bareAge,
  indefiniteDuration,
  recentDuration,
  coupleDuration,
  multipleRange,
  multipleSingle,
  multipleVerb,
  multipleVerbOrName,
  twice,
  inHalf,
  evenRatio,
  ratio,
  toOne,
  fraction,
  half,
  writtenFraction,
  figureOrdinal,
  longOrdinal,
  wordOrdinal,
  magnitude,
  vagueMagnitude,
  range,
  something,
  cardinal
]
