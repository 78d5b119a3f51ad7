import type {Finder} from '../finder.js'

/**
 * Finds the next of a few characters or strings at or after an offset. Those that a text lacks cost one
 * look through it, and those that are rare cost little more: for each, the next place is kept.
 *
 * @param wanted Characters of one code unit each, or a list of strings.
 */
export function characterFinder(value: string, wanted: string | readonly string[]): Finder {
  const sought = typeof wanted === 'string' ? wanted.split('') : wanted
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
