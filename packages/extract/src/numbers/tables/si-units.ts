import {saidOf} from './unit.js'
import type {UnitRow} from './unit.js'

/** Prefixes: UCUM code to name. Source: UCUM, table 1, and for the binary ones § 4.5. */
const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'atto',
    f: 'femto',
    p: 'pico',
    n: 'nano',
    u: 'micro',
    m: 'milli',
    c: 'centi',
    d: 'deci',
    h: 'hecto',
    k: 'kilo',
    M: 'mega',
    G: 'giga',
    T: 'tera',
    P: 'peta',
    E: 'exa',
    Z: 'zetta',
    Y: 'yotta',
    Ki: 'kibi',
    Mi: 'mebi',
    Gi: 'gibi',
    Ti: 'tebi'
  })
)

/** A unit that takes prefixes, with those that people say before it. */
type Base = readonly [code: string, names: readonly string[], prefixes: string]

const lengthBases: readonly Base[] = [['m', ['meter', 'metre'], 'a f p n u m c d k M']]

const dataBases: readonly Base[] = [
  ['bit', ['bit'], 'k M G T P E Ki Mi Gi Ti'],
  ['By', ['byte'], 'k M G T P E Z Y Ki Mi Gi Ti']
]

/** Source: UCUM, tables 2 to 4 and the metric units of the others. `t` and `bar` take prefixes too. */
const bases: readonly Base[] = [
  ['g', ['gram', 'gramme'], 'p n u m c d k M G T'],
  ['L', ['liter', 'litre'], 'p n u m c d h k M G'],
  ['t', ['tonne', 'metric ton', 'metric tonne'], ''],
  ['A', ['amp', 'ampere'], 'p n u m k M'],
  ['V', ['volt'], 'n u m k M G'],
  ['W', ['watt'], 'p n u m k M G T P'],
  ['Ohm', ['ohm'], 'm k M G'],
  ['F', ['farad'], 'p n u m'],
  ['C', ['coulomb'], 'n u m'],
  ['S', [], 'u m k M'],
  ['W.h', ['watt hour', 'watt-hour'], 'm k M G T P'],
  ['A.h', ['amp hour', 'amp-hour', 'ampere hour', 'ampere-hour'], 'm k'],
  ['V.A', ['volt ampere', 'volt-ampere', 'volt amp'], 'k M'],
  ['J', ['joule'], 'u m k M G T P E'],
  ['eV', ['electronvolt', 'electron volt', 'electron-volt'], 'm k M G T'],
  ['N', ['newton'], 'm k M'],
  ['N.m', ['newton meter', 'newton metre', 'newton-meter', 'newton-metre'], 'k'],
  ['Pa', ['pascal'], 'h k M G'],
  ['bar', [], 'm k'],
  ['Hz', ['hertz|hertz'], 'm k M G T'],
  ['B', [], 'd'],
  ['lm', ['lumen'], 'k'],
  ['lx', ['lux|lux', '|luxes'], ''],
  ['cd', ['candela'], 'm'],
  ['K', ['kelvin', '|degrees kelvin', 'degree kelvin|'], 'm'],
  ['mol', [], 'n u m'],
  ['Bq', ['becquerel'], 'k M G T'],
  ['Sv', ['sievert'], 'u m'],
  ['Gy', [], 'm'],
  ['Ci', [], 'u m'],
  ['T', [], 'u m'],
  ['rad', ['radian'], 'm'],
  ['sr', ['steradian'], ''],
  ['pc', ['parsec'], 'k M G'],
  ['u', ['|daltons'], 'k'],
  ['kat', ['katal'], '']
]

/** Said only with a prefix, for alone they are other words: `mole`, `tesla`, `bar`, `gray`. */
const prefixedOnly: Readonly<Record<string, string>> = {
  bar: 'bar',
  B: 'bel',
  mol: 'mole',
  Gy: 'gray',
  Ci: 'curie',
  T: 'tesla',
  S: 'siemens|siemens'
}

/** Lengths from the attometre to the megametre. */
export const metricLengths: readonly UnitRow[] = [
  ...lengthBases.flatMap(withPrefixes),
  ['km', ['klick', 'km|km', '|kms']],
  ['cm', ['cm|cm', '|cms']],
  ['um', ['micron']]
]

/** Bits and bytes, decimal and binary. */
export const dataUnits: readonly UnitRow[] = dataBases.flatMap(withPrefixes)

/** SI units and those used with them, with their prefixes; `giga watt` is how recognizers write it. */
export const metricUnits: readonly UnitRow[] = [
  ...bases.flatMap(withPrefixes),
  ['kt', ['kiloton', 'kilotonne']],
  ['Mt', ['megaton', 'megatonne']],
  ['Gt', ['gigaton', 'gigatonne']],
  ['kg', ['kilo', 'kg|kg', '|kgs']],
  ['mg', ['mg|mg']],
  ['ug', ['mcg|mcg']],
  ['mL', ['|mls']],
  ['kHz', ['khz|khz']],
  ['MHz', ['mhz|mhz']],
  ['GHz', ['ghz|ghz']],
  ['kW.h', ['kwh|kwh']],
  ['cm3', ['cc', 'c c|']],
  ['MBy', ['meg']],
  ['GBy', ['gig']],
  ['kcal', ['kilocalorie', 'calorie', 'kilo calorie', 'food calorie']]
]

function withPrefixes([code, names, taken]: Base): UnitRow[] {
  const said = names.length > 0 ? names : [prefixedOnly[code] ?? code]
  const rows: UnitRow[] = names.length > 0 ? [[code, names]] : []
  for (const prefix of taken.split(' ')) {
    const name = prefixes.get(prefix)
    if (name !== undefined)
      rows.push([
        `${prefix}${code}`,
        said.flatMap((each) => [joined(name, each, ''), joined(name, each, ' ')])
      ])
  }
  return rows
}

function joined(prefix: string, name: string, gap: string): string {
  const {one, many} = saidOf(name)
  const put = (word: string): string => (word === '' ? '' : `${prefix}${gap}${word}`)
  return `${put(one)}|${put(many)}`
}
