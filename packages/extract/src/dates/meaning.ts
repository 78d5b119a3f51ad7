/** A unit of time that dates are counted in. */
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** -1 for `last`, 0 for `this`, 1 for `next`; 2 for the first one to come, whichever week that is in. */
export type Turn = -1 | 0 | 1 | 2

/** A half of the day, from `a.m.`, `p.m.` or words such as `in the evening`. */
export type Half = 'am' | 'pm'

/** A time of day as said: where `half` is null, the hour may still lie in either half. */
export interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly half: Half | null
}

/** Parts of a calendar date; what was not said is absent. */
export interface Calendar {
  readonly type: 'calendar'
  /** 18 for the years 1800 to 1899. */
  readonly century?: number | undefined
  /** 198 for the years 1980 to 1989. */
  readonly decade?: number | undefined
  readonly year?: number | undefined
  /** 21 (spring) to 24 (winter): ISO 8601-2, 4.8. */
  readonly season?: number | undefined
  readonly quarter?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** 1 (Monday) to 7; beside a day of a month, it tells the year or the month. */
  readonly weekday?: number | undefined
  /** `every Tuesday`: no single day. */
  readonly every?: boolean | undefined
  /** `last October`, `next Tuesday`. */
  readonly turn?: Turn | undefined
  /** `November last year`. */
  readonly yearTurn?: Turn | undefined
  /** `the night of the eleventh`: a day known from before, so not counted from the recording. */
  readonly known?: boolean | undefined
  readonly clock?: Clock | undefined
}

/** Larger units that are counted first: the two years of `two years and three months ago`. */
export interface Lead {
  readonly unit: Unit
  readonly count: number
}

/** So many units before (negative) or after another time: `ten or twelve years ago`, `next week`. */
export interface Shift {
  readonly type: 'shift'
  readonly unit: Unit
  /** Null when the words count vaguely: `several weeks ago`. */
  readonly low: number | null
  readonly high: number | null
  /** `previous`: counted from the date said before (`two years later`), not from the recording. */
  readonly anchor: 'reference' | 'previous'
  readonly lead?: Lead | undefined
  readonly half?: Half | undefined
  readonly clock?: Clock | undefined
}

/** A named day. */
export interface Holiday {
  readonly type: 'holiday'
  readonly name: string
  readonly year?: number | undefined
  readonly turn?: Turn | undefined
  /** `Christmas last year`, `Thanksgiving three years ago`: -3. */
  readonly yearTurn?: number | undefined
  /** `Labor Day weekend`. */
  readonly weekend?: boolean | undefined
  readonly clock?: Clock | undefined
}

/** `the second Friday of April 2018`, `the last week of 2017`; -1 is the last one. */
export interface Nth {
  readonly type: 'nth'
  readonly nth: number
  readonly unit: 'day' | 'week' | 'weekend' | 'quarter' | 'month'
  readonly weekday?: number | undefined
  readonly of: Meaning
}

/** `the week of November 14th`, `two days after Christmas`. */
export interface Beside {
  readonly type: 'beside'
  readonly unit: Unit
  readonly count: number
  /** `the second Friday after Easter`: counts Fridays rather than weeks. */
  readonly weekday?: number | undefined
  readonly of: Meaning
}

/** A third of a wider time: `the end of April`, `the beginning of next week`. */
interface Third {
  readonly type: 'third'
  readonly nth: 1 | 2 | 3
  /** `the second half of 2019`: halves rather than thirds. */
  readonly half?: boolean | undefined
  readonly of: Meaning
}

/** A time of a day that is told by counting: `Tuesday of next week at 9`. */
interface At {
  readonly type: 'at'
  readonly of: Nth | Beside
  readonly clock: Clock
}

/** A time of day without a date. */
interface TimeOfDay {
  readonly type: 'time'
  readonly clock: Clock
}

/** From one to another, both included. */
export interface Interval {
  readonly type: 'interval'
  readonly from: Meaning
  readonly to: Meaning
}

/** `last 2 minutes`, `next three hours`: so many whole ones before now or from now on. */
export interface Moments {
  readonly type: 'moments'
  readonly unit: 'second' | 'minute' | 'hour'
  /** Below zero before now. */
  readonly count: number
}

/** `2018 or later`, `Thursday before 5 p.m.`: open at one end. */
interface Bound {
  readonly type: 'bound'
  readonly side: 'before' | 'after'
  readonly of: Meaning
}

/** What the words of a date say, before a calendar and a reference date resolve them. */
export type Meaning =
  | Calendar
  | Shift
  | Holiday
  | Nth
  | Beside
  | Third
  | At
  | TimeOfDay
  | Interval
  | Bound
  | Moments
