/** When a holiday falls: in each year on one day of a month, or on a day to be computed. */
export type Holiday = (
  | {readonly month: number; readonly day: number}
  | {readonly of: (year: number) => number}
) & {
  /** How many days it lasts; default: 1. */
  readonly days?: number
}
