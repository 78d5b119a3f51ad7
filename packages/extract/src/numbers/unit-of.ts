import {anyOf} from '../quantities/any-of.js'
import {unitFillers, unitsByName, unitsBySymbol} from './tables/units.js'
import type {Unit} from './tables/units.js'

/** A unit with what joins it to its number: ` minutes`, `-minute`, `ms`, ` full days`. */
export const joinedUnit = `(?<join> |-|(?<=[\\d+°kmb½¼¾]))(?:${anyOf(unitFillers)}[ -])?(?<unit>${anyOf([...unitsByName.keys(), ...unitsBySymbol.keys()])})(?!\\w)`

/** The unit that a text names: any word, but a symbol only behind a figure. */
export function unitOf(name: string, number: string, join: string): Unit | undefined {
  const spoken = unitsByName.get(name.toLowerCase())
  // `in a Week`, `five Seconds`: a title.
  if (spoken)
    return spoken.kind === 'duration' && /^[A-Z][a-z]/.test(name) && /^[a-z]/.test(number)
      ? undefined
      : spoken
  if (!/[\d½¼¾]\+?$/.test(number) || (/^[sVWAK]$/.test(name) && join !== '')) return undefined
  return unitsBySymbol.get(name)
}
