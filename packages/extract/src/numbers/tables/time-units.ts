import type {UnitRow} from './unit.js'

/** Lengths of time; UCUM has no decade, no fortnight: years and weeks with a factor. */
export const timeUnits: readonly UnitRow[] = [
  ['as', ['attosecond']],
  ['fs', ['femtosecond']],
  ['ps', ['picosecond']],
  ['ns', ['nanosecond', 'nanosec', 'nano second']],
  ['us', ['microsecond', 'microsec', 'micro second']],
  ['ms', ['millisecond', 'milisecond', 'millisec', 'milli', 'milli second']],
  ['s', ['second', 'sec']],
  ['min', ['minute', 'min']],
  ['h', ['hour', 'hr', 'man hour', 'man-hour', 'person hour', 'person-hour']],
  ['d', ['day', 'business day', 'working day']],
  // One of these is a place in the calendar (`one night he left`), several are a length.
  ['d', ['|nights', '|workdays', '|work days', '|weekdays', '|trading days', '|calendar days', '|man-days']],
  ['d', ['|weekends'], 2],
  ['wk', ['week', 'wk', 'working week']],
  ['wk', ['fortnight'], 2],
  ['mo', ['month', 'calendar month', '|mos']],
  ['a', ['year', 'yr', 'calendar year', '|school years', '|fiscal years', '|leap years', '|man-years']],
  ['a', ['quarter-century|', 'quarter century|', 'quarter of a century|'], 25],
  ['a', ['half-century|half-centuries', 'half century|half centuries'], 50],
  ['a', ['decade'], 10],
  ['a', ['century|centuries'], 100],
  ['a', ['millennium|millennia', '|millenniums'], 1000],
  ['a', ['|eons', '|aeons'], 1e9]
]

/** Times that are other things as well: `three quarters` is a fraction, `one night` a date. */
export const doubtfulTimeUnits: readonly UnitRow[] = [
  ['d', ['night|']],
  ['d', ['weekend|'], 2],
  ['mo', ['quarter'], 3]
]
