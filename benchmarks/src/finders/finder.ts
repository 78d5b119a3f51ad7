/** A number that a tool found in a text. */
export interface FoundNumber {
  readonly dataset: 'numbers'
  readonly start: number
  readonly end: number
  readonly value: number | null
  /** Both ends, where the tool reads a range as one. */
  readonly low?: number | null
  readonly high?: number | null
  /** The length of a duration, where the tool tells that in place of a number and a unit. */
  readonly seconds?: number
}

/** A date or a time of day that a tool found in a text. */
export interface FoundDate {
  readonly dataset: 'dates'
  readonly start: number
  readonly end: number
  /** First days that it may name, `YYYY-MM-DD`: tools may leave open which Friday is meant. */
  readonly days: readonly string[]
  /** Times of day that it may name, `hh:mm`. */
  readonly times: readonly string[]
}

export type Found = FoundNumber | FoundDate

/** A tool that finds numbers or dates in plain English text. */
export interface Finder {
  /** Name and version: `other-tool 1.2.3`. */
  readonly name: string
  /** What it can find. */
  readonly finds: ReadonlyArray<'numbers' | 'dates'>
  /**
   * Everything that it finds.
   *
   * @param recorded The ISO day on which the words were said, for relative dates.
   */
  readonly find: (text: string, recorded: string | undefined) => Found[]
}
