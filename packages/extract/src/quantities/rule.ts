import type {Span} from '../span.js'

/**
 * Reads one surface form. A rule looks at nothing but the text around its own start: what other
 * matches mean for it, a refiner decides.
 */
export interface Rule<Value> {
  /** Shown in records: `money/symbol`. */
  readonly name: string
  /**
   * What wakes it: `digit` stands for 0 to 9 where no letter or digit precedes; one character that is
   * neither letter nor digit (`$`) for itself; anything else is a whole word in lower case.
   */
  readonly starts: readonly string[]
  /**
   * Reads what forms of this sort begin with (a numeral); the pattern then runs behind it. Rules that
   * share a lead share its cost: it runs once at a place.
   */
  readonly lead?: Lead
  /** Sticky (`y`), with named groups; runs only where one of `starts` stands, or behind the lead. */
  readonly pattern: RegExp
  /** What the match says, or `undefined` to decline. `text` and `at` let it look around. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, at: Place) => Value | undefined
}

/** Where a form begins in a text → where its lead ends, -1 where it is none. */
export type Lead = (text: string, start: number) => number

/** Where a rule matched. */
export interface Place extends Span {
  readonly text: string
  /** What the lead read, empty without one. */
  readonly lead: string
}

/** A span, what it says, and the name of the rule that read it. */
export interface Match<Value> extends Span {
  readonly rule: string
  readonly value: Value
}
