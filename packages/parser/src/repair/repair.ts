/** `source[sourceStart, sourceEnd)` stands for `value`. */
export interface Repair {
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly value: string
}
