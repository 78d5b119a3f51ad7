import type {Span} from '../span.js'

/**
 * Reads one surface form. A rule looks at nothing but the text around its own start: what other
 * matches mean for it, a refiner decides.
 */
export type Rule<Value> = PatternRule<Value> | ScanRule<Value>

interface Wakeful {
  /** Shown in records: `money/symbol`. */
  readonly name: string
  /**
   * What wakes it: `digit` stands for 0 to 9 where no letter or digit precedes; one character that is
   * neither letter nor digit (`$`) for itself; anything else is a whole word in lower case.
   */
  readonly starts: readonly string[]
  /** Which digits wake it, where digits do; default: any. */
  readonly figure?: Figure
  /** Whether its starts also wake it where digits are glued to them: `USD115`; default: false. */
  readonly glued?: boolean
  /**
   * Words one of which has to come next, behind one space or hyphen, for all starts or for those that are
   * named; `digit` stands for a digit there, or right behind a sign. Behind digits this rules out words only.
   * Default: anything may.
   */
  readonly next?: readonly string[] | Readonly<Record<string, readonly string[]>>
}

/** So many digits, with certain characters behind them. */
export interface Figure {
  readonly least: number
  readonly most: number
  /** Any one of these; default: anything. */
  readonly marks?: string
}

/** A rule whose form a pattern describes. */
export interface PatternRule<Value> extends Wakeful {
  /** Sticky (`y`), with named groups; runs only where one of `starts` stands. */
  readonly pattern: RegExp
  /** What the match says, or `undefined` to decline. `text` and `at` let it look around. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, at: Place) => Value | undefined
}

/** A rule that reads the text by itself, because many forms begin alike: with a numeral. */
export interface ScanRule<Value> extends Wakeful {
  /** The longest form that begins at an offset, named after itself, or `undefined`. */
  readonly scan: (text: string, start: number) => Match<Value> | undefined
}

/** Where a rule matched. */
export interface Place extends Span {
  readonly text: string
}

/** A span, what it says, and the name of the rule that read it. */
export interface Match<Value> extends Span {
  readonly rule: string
  readonly value: Value
}
