import type {numberKinds} from '../fields.js'

/** A unit that can be said: its UCUM code, and how many of those one of it is. */
export interface Unit {
  readonly code: string
  readonly kind: (typeof numberKinds)[number]
  readonly factor: number
  /**
   * The name or symbol means something else in everyday English as well (`two cups`, `5 in`): it counts
   * only where something around it says that a quantity is meant. Absent: a number before it is enough.
   */
  readonly doubtful?: true
}

/** A code and what people call it, with the factor if not 1. See `saidOf` for the names. */
export type UnitRow = readonly [code: string, names: readonly string[], factor?: number]

/** A name in the singular and the plural: both are entries, but compounds take each in its place. */
export interface Said {
  readonly one: string
  readonly many: string
}

/** Reads a name: `foot|feet` has its own plural, `hertz|hertz` none, any other takes an `s`. */
export function saidOf(name: string): Said {
  const [one = name, many = `${name}s`] = name.split('|')
  return {one, many}
}

/** All names of a row, singular and plural, each once. */
export function namesOf([, names]: UnitRow): readonly string[] {
  return [
    ...new Set(
      names.flatMap((name) => {
        const {one, many} = saidOf(name)
        return [one, many].filter((each) => each !== '')
      })
    )
  ]
}
