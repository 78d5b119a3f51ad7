import {isWordCode, wordEnd} from '../quantities/characters.js'
import {Phrases} from '../quantities/lexicon.js'
import {firstWords} from './currencies.js'
import {doubtfulUnitsByName, unitFillers, unitsByName, unitsBySymbol} from './tables/units.js'
import type {Unit} from './tables/units.js'

/** The names of units. */
export const unitNames: Phrases<Unit> = new Phrases(unitsByName)

/** The first words of the names of units. */
export const unitStarts: readonly string[] = firstWords(unitsByName.keys())

/** The names of units that are everyday words, too: `cups`, `nights`. */
export const doubtfulNames: Phrases<Unit> = new Phrases(doubtfulUnitsByName)

/** The first words of these. */
export const doubtfulStarts: readonly string[] = firstWords(doubtfulUnitsByName.keys())

const fillers = new Phrases(unitFillers.map((filler) => [filler, true] as const))

/** Behind an adjective that may stand before a unit (`three full days`), else the offset. */
export function behindFiller(text: string, at: number): number {
  const filler = fillers.longestAt(text, at)
  if (!filler) return at
  const gap = text.charCodeAt(filler.end)
  return gap === 0x20 || gap === 0x2d ? filler.end + 1 : at
}

const longestSymbol = Math.max(...[...unitsBySymbol.keys()].map(({length}) => length))
const firstCodes = new Set([...unitsBySymbol.keys()].map((symbol) => symbol.charCodeAt(0)))

/** The signs and words that symbols of units begin with. */
export const symbolStarts: readonly string[] = [
  ...new Set(
    [...unitsBySymbol.keys()].map((symbol) => symbol.slice(0, wordEnd(symbol, 0) || 1).toLowerCase())
  )
]

/** The longest symbol of a unit at an offset, with no letter or digit behind it. */
export function symbolAt(text: string, at: number): {readonly unit: Unit; readonly end: number} | undefined {
  if (!firstCodes.has(text.charCodeAt(at))) return undefined
  for (let length = longestSymbol; length > 0; length--) {
    const end = at + length
    if (end > text.length || isWordCode(text.charCodeAt(end))) continue
    const unit = unitsBySymbol.get(text.slice(at, end))
    if (unit) return {unit, end}
  }
  return undefined
}
