import {age, doubtfulMeasure, measure, shortInches, symbolMeasure} from './measure.js'
import {belowZero} from './below-zero.js'
import {height, hyphenedHeight, inchMark} from './feet-and-inches.js'
import {moneyCode, moneySign} from './money-behind.js'
import {multiple} from './multiple.js'
import {figureOrdinal, longOrdinal} from './ordinal.js'
import {fraction, overFraction} from './parts.js'
import {percent} from './percent.js'
import {power} from './power.js'
import {evenRatio, ratio, toOne} from './ratio.js'
import {something} from './something.js'
import type {Tail} from './tail.js'
import {wordMoney} from './word-money.js'

/** Everything that may stand behind a numeral. Of equally long readings the earlier tail wins. */
export const tails: readonly Tail[] = [
  percent,
  wordMoney,
  moneySign,
  moneyCode,
  age,
  belowZero,
  measure,
  symbolMeasure,
  doubtfulMeasure,
  shortInches,
  height,
  hyphenedHeight,
  inchMark,
  multiple,
  evenRatio,
  ratio,
  toOne,
  power,
  fraction,
  overFraction,
  figureOrdinal,
  longOrdinal,
  something
]
