import {accelerationsOf, powersOf, ratioUnits, speedsOf, speedTimes, transferTimes} from './compound-units.js'
import {customaryLengths, customaryUnits, doubtfulUnits} from './customary-units.js'
import {dataUnits, metricLengths, metricUnits} from './si-units.js'
import {doubtfulTimeUnits, timeUnits} from './time-units.js'
import {namesOf} from './unit.js'
import type {Unit, UnitRow} from './unit.js'
import {doubtfulSymbols, symbols} from './unit-symbols.js'

export type {Unit} from './unit.js'

const lengths: readonly UnitRow[] = [...metricLengths, ...customaryLengths]
/** Lengths that areas, volumes and speeds are told in. */
const plain = lengths.filter(([code]) => /^(?:[mcdk]?m|\[(?:in|ft|yd|mi)_i\])$/.test(code))
const moving = plain.filter(([code]) => /^(?:[mck]?m|\[(?:in|ft|mi)_i\])$/.test(code))

/** Source of the codes: the Unified Code for Units of Measure 2.1, <https://ucum.org/ucum>. */
const measures: readonly UnitRow[] = [
  ...lengths,
  ...powersOf(plain),
  ...speedsOf(moving, speedTimes),
  ...speedsOf(dataUnits, transferTimes),
  ...accelerationsOf(plain.filter(([code]) => code === 'm' || code === '[ft_i]')),
  ...dataUnits,
  ...metricUnits,
  ...customaryUnits,
  ...ratioUnits
]

/** Units by name in lower case, plurals included. */
export const unitsByName: ReadonlyMap<string, Unit> = new Map([
  ...entries(timeUnits, 'duration'),
  ...entries(measures, 'measure')
])

/**
 * Units whose names are everyday words: `two cups`, `three quarters`, `one night`. Not part of
 * `unitsByName`; read only where the words around say that they measure.
 */
export const doubtfulUnitsByName: ReadonlyMap<string, Unit> = new Map(
  [...entries(doubtfulTimeUnits, 'duration'), ...entries(doubtfulUnits, 'measure')].map(([name, unit]) => [
    name,
    {...unit, doubtful: true}
  ])
)

const times: ReadonlySet<string> = new Set(timeUnits.map(([code]) => code))

/** Units by symbol, upper and lower case as written; only behind a figure. */
export const unitsBySymbol: ReadonlyMap<string, Unit> = new Map(
  [...symbols].map(([symbol, code]) => [symbol, unitOf(code)])
)

/**
 * Symbols that are letters, words or quotation marks too: `20C`, `8"`. Not part of `unitsBySymbol`;
 * read only behind a figure in whose sentence something says that it measures.
 */
export const doubtfulUnitsBySymbol: ReadonlyMap<string, Unit> = new Map(
  [...doubtfulSymbols].map(([symbol, code]) => [symbol, {...unitOf(code), doubtful: true}])
)

function unitOf(code: string): Unit {
  return {code, kind: times.has(code) ? 'duration' : 'measure', factor: 1}
}

function entries(rows: readonly UnitRow[], kind: Unit['kind']): Array<readonly [name: string, unit: Unit]> {
  return rows.flatMap((row) => {
    const [code, , factor = 1] = row
    const unit: Unit = {code, kind, factor}
    return namesOf(row).map((name) => [name, unit] as const)
  })
}

/** Words that may stand between a number and its unit: `three full days`. */
export const unitFillers: readonly string[] = [
  'full',
  'whole',
  'straight',
  'consecutive',
  'more',
  'additional',
  'extra',
  'fewer',
  'less',
  'further',
  'solid',
  'long',
  'short',
  'calendar',
  'entire',
  'good'
]
