/** What words say, and where they end. */
export interface Said {
  readonly value: number
  readonly end: number
  /** Power of ten of the last magnitude word (`million`: 6), `undefined` without one. */
  readonly scale: number | undefined
}
