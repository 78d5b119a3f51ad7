import type {Finder} from '../finder.js'

/**
 * Finds the next of a few characters at or after an offset. Characters that a text lacks cost one look
 * through it, and those that are rare cost little more: for each, the next place is kept.
 *
 * @param characters Each of one code unit.
 */
export function characterFinder(value: string, characters: string): Finder {
  const sought = characters.split('')
  const nexts = sought.map(() => -1)
  let asked = Number.POSITIVE_INFINITY
  let found = -1
  return (from) => {
    if (from >= asked && from <= found) return found
    const back = from < asked
    found = Number.POSITIVE_INFINITY
    for (let index = 0; index < sought.length; index++) {
      let next = nexts[index] ?? -1
      if (back || next < from) {
        const at = value.indexOf(sought[index] ?? '', from)
        next = at < 0 ? Number.POSITIVE_INFINITY : at
        nexts[index] = next
      }
      if (next < found) found = next
    }
    asked = from
    return found
  }
}
