import {onDigits} from './on-digits.js'
import type {Rule} from '../../quantities/rule.js'
import type {DateValue} from '../date-value.js'
import {atHour} from './at-hour.js'
import {century} from './century.js'
import {clockRange} from './clock-range.js'
import {clock} from './clock.js'
import {dashedMonth} from './dashed-month.js'
import {dayMonthRange} from './day-month-range.js'
import {dayMonth} from './day-month.js'
import {dayName} from './day-name.js'
import {dayOfMonth} from './day-of-month.js'
import {decadeDigits, decadeWords} from './decade.js'
import {holiday, turnHoliday} from './holiday.js'
import {everyWeekday} from './every-weekday.js'
import {hourHalf} from './hour-half.js'
import {hundredHours} from './hundred-hours.js'
import {inUnits} from './in-units.js'
import {isoDay} from './iso-day.js'
import {isoMonth} from './iso-month.js'
import {countTurn, turnCount} from './turn-count.js'
import {counted} from './counted.js'
import {moments} from './moments.js'
import {monthDayRange} from './month-day-range.js'
import {monthDay} from './month-day.js'
import {monthRange} from './month-range.js'
import {monthYear} from './month-year.js'
import {month} from './month.js'
import {namedTime} from './named-time.js'
import {nineEleven} from './nine-eleven.js'
import {nthOf} from './nth-of.js'
import {numericDay} from './numeric-day.js'
import {numericMonthDayRange} from './numeric-month-day-range.js'
import {numericMonthDay} from './numeric-month-day.js'
import {numericMonthYear} from './numeric-month-year.js'
import {oclock} from './oclock.js'
import {pastTo} from './past-to.js'
import {quarterCode, quarterWords, yearQuarter} from './quarter.js'
import {seasonYear, turnSeason} from './season.js'
import {shortYear} from './short-year.js'
import {spokenClockRange} from './spoken-clock-range.js'
import {spokenYear} from './spoken-year.js'
import {endCode, third} from './third.js'
import {weekNumber} from './week-number.js'
import {afterNext} from './after-next.js'
import {isoCompact} from './iso-compact.js'
import {bareClockRange} from './bare-clock-range.js'
import {shortClock} from './short-clock.js'
import {weekdaysFromNow} from './weekdays-from-now.js'
import {turnMonth} from './turn-month.js'
import {turnPart} from './turn-part.js'
import {turnUnit} from './turn-unit.js'
import {turnWeekday} from './turn-weekday.js'
import {weekOf} from './week-of.js'
import {weekdayOfWeek} from './weekday-of-week.js'
import {weekdayDay} from './weekday-day.js'
import {weekday} from './weekday.js'
import {yearRange} from './year-range.js'
import {year} from './year.js'

/** What follows the digits of `1st`, `2nd`, `3rd`, `4th`. */
const ordinal = 'snrtSNRT'

/** `15Sep`. */
const monthInitials = 'jfmasondJFMASOND'

/** Every rule that reads a date. Of equally long matches the earlier rule wins. */
export const dateRules: ReadonlyArray<Rule<DateValue>> = [
  onDigits(isoDay, [4, 4], '-/.'),
  onDigits(isoCompact, [8, 8]),
  onDigits(isoMonth, [4, 4], '-/'),
  onDigits(dashedMonth, [1, 4], '-/.'),
  // Before `numericMonthDay`: `on 9/11` without a year is that day.
  onDigits(nineEleven, [1, 1], '/'),
  onDigits(numericDay, [1, 2], '-/.'),
  onDigits(numericMonthDayRange, [1, 2], '/'),
  onDigits(numericMonthDay, [1, 2], '/'),
  onDigits(numericMonthYear, [1, 2], '-/'),
  monthDayRange,
  monthDay,
  monthRange,
  monthYear,
  month,
  onDigits(dayMonthRange, [1, 2], ` -–—${ordinal}`),
  onDigits(dayMonth, [1, 2], ` ${ordinal}${monthInitials}`),
  onDigits(dayOfMonth, [1, 2], ordinal),
  weekOf,
  onDigits(nthOf, [1, 2], ordinal),
  onDigits(yearQuarter, [4, 4], ' -qQ'),
  quarterCode,
  onDigits(quarterWords, [1, 1], ordinal),
  seasonYear,
  onDigits(century, [1, 2], ordinal),
  onDigits(decadeDigits, [2, 4], "s'’"),
  decadeWords,
  onDigits(yearRange, [4, 4], ' -–—~/'),
  onDigits(year, [4, 4]),
  spokenYear,
  shortYear,
  holiday,
  turnHoliday,
  turnMonth,
  turnWeekday,
  turnSeason,
  turnPart,
  turnUnit,
  weekNumber,
  afterNext,
  onDigits(weekdaysFromNow, [1, 2], ' '),
  third,
  endCode,
  everyWeekday,
  weekdayOfWeek,
  weekdayDay,
  weekday,
  dayName,
  counted,
  turnCount,
  moments,
  onDigits(countTurn, [1, 3], ' '),
  inUnits,
  // Before `clockRange`: `at 10 to 9 in the morning` is one time.
  onDigits(pastTo, [1, 2], ' '),
  onDigits(clockRange, [1, 2], ' :-–—apAP'),
  onDigits(bareClockRange, [1, 2], ' :-–—apAP'),
  spokenClockRange,
  onDigits(oclock, [1, 2], ' oO'),
  onDigits(hourHalf, [1, 4], ' apAP'),
  onDigits(clock, [1, 2], ':.'),
  onDigits(shortClock, [1, 2], ':hHapAP'),
  onDigits(hundredHours, [4, 4], ' hH'),
  atHour,
  namedTime
]
