import type {Finder} from '../finder.js'

/** Finds the next of a few strings at or after an offset, as `characterFinder` does characters. */
export function stringFinder(value: string, sought: readonly string[]): Finder {
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
