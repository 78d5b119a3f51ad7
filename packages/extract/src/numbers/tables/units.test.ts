import {describe, expect, it} from 'vitest'
import {testNumbers} from '../found.test.cases.js'
import {doubtfulUnitsByName, doubtfulUnitsBySymbol, unitsByName, unitsBySymbol} from './units.js'

testNumbers(
  'units of all trades',
  [
    ['The mast takes «40 kilonewtons» before it bends.', {kind: 'measure', value: 40, unit: 'kN'}],
    ['It swallows «3 hectoliters» a day.', {value: 3, unit: 'hL', per: 'day'}],
    ['The old plant made «12 giga watt hours».', {value: 12, unit: 'GW.h'}],
    ['Set the lamp to «eight hundred lumens».', {value: 800, unit: 'lm'}],
    ['We lease «two hundred hectares» there.', {value: 200, unit: 'har'}],
    ['The line does «600 megabits per second».', {value: 600, unit: 'Mbit/s'}],
    ['She fell at «nine meters per second squared».', {value: 9, unit: 'm/s2'}],
    ['Add «three tablespoons» of oil.', {value: 3, unit: '[tbs_us]'}],
    ['The engine is «650 cc» and loud.', {value: 650, unit: 'cm3'}],
    ['The tank drains «15 liters» per minute.', {value: 15, unit: 'L', per: 'minute'}],
    ['It was «forty kilometres squared», all marsh.', {value: 40, unit: 'km2'}],
    ['They stayed «five nights» by the lake.', {kind: 'duration', value: 5, unit: 'd'}],
    ['He holds his pressure at «80 mmHg» asleep.', {value: 80, unit: 'mm[Hg]'}],
    ['We did «sixty mph» all the way.', {value: 60, unit: '[mi_i]/h'}],
    ['Mix in «four mls» of dye.', {value: 4, unit: 'mL'}],
    ['The yard is «nine hundred sq ft» of gravel.', {value: 900, unit: '[sft_i]'}],
    ['The battery has «5000 mAh» left.', {value: 5000, unit: 'mA.h'}],
    ['The clay weighs «1,900 kg/m³» when wet.', {value: 1900, unit: 'kg/m3'}],
    ['It averages «52 miles per gallon» downhill.', {value: 52, unit: '[mi_i]/[gal_us]'}]
  ],
  [
    'A night out, then a weekend in bed.',
    'A gal I know has an ML team.',
    'Teslas and bars and stones.',
    'The night shift and the weekend crew.'
  ]
)

/** Atoms of UCUM (tables 2 to 4 and 37 to 52) that the tables use; those that take a prefix come first. */
const metric =
  'm|g|L|t|A|V|W|Ohm|F|C|S|J|eV|N|Pa|bar|Hz|B|lm|lx|cd|K|mol|Bq|Sv|Gy|Ci|T|rad|sr|pc|u|kat|bit|By|s|gf|cal|dyn|Wb|H|G|R|b|Bd|ar|h|REM|RAD|g|\\[iU\\]|\\[c\\]|m\\[Hg\\]|\\[g\\]'
const other =
  "min|h|d|wk|mo|a|har|atm|deg|gon|circ|Cel|Ao|AU|'{1,2}|100|REM|RAD|\\[(?:(?:in|ft|yd|mi|nmi|fth|hd|mil|kn|bf)_i|s(?:in|ft|yd)_i|smi_us|c(?:in|ft|yd)_i|(?:fur|rd|ch|lk)_us|acr_us|(?:gal|qt|pt|foz|bbl|bu|tbs|tsp|cup|gil|pk|crd)_us|(?:gal|pt)_br|(?:ston|lton|lb|oz|dr|scwt|stone|lbf)_av|(?:oz|pwt)_tr|car_m|gr|deg[FR]|ly|psi|in_i'Hg|Btu|HP|ppth|ppm|ppb|pptr)\\]"
const atom = `(?:(?:[afpnumcdhkMGTPEZY]|[KMGT]i)?(?:${metric})|${other})\\d?|\\{[a-z]+\\}`
const ucum = new RegExp(`^/?(?:${atom}|\\(100\\.km\\))(?:[./](?:${atom}|\\(100\\.km\\)))*$`)

describe('the tables of units', () => {
  const all = [unitsByName, doubtfulUnitsByName, unitsBySymbol, doubtfulUnitsBySymbol]

  it('know nothing but UCUM', () => {
    const codes = new Set(all.flatMap((units) => [...units.values()].map(({code}) => code)))
    expect([...codes].filter((code) => !ucum.test(code))).toEqual([])
  })

  it('hold names in lower case, of five words at most', () => {
    const names = [...unitsByName.keys(), ...doubtfulUnitsByName.keys()]
    expect(names.filter((name) => name !== name.toLowerCase() || name.trim() !== name)).toEqual([])
    expect(names.filter((name) => name.split(/[ -]/).length > 5)).toEqual([])
  })

  it('keep what is doubtful apart', () => {
    expect(unitsByName.has('cups')).toBe(false)
    expect(unitsBySymbol.has('HP')).toBe(false)
    expect([...doubtfulUnitsByName.keys()].filter((name) => unitsByName.has(name))).toEqual([])
    expect([...doubtfulUnitsBySymbol.keys()].filter((symbol) => unitsBySymbol.has(symbol))).toEqual([])
    expect([...doubtfulUnitsBySymbol.values()].every(({doubtful}) => doubtful)).toBe(true)
  })
})
