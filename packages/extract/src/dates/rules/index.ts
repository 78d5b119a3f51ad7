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
import {inUnits} from './in-units.js'
import {isoDay} from './iso-day.js'
import {isoMonth} from './iso-month.js'
import {countTurn, turnCount} from './turn-count.js'
import {counted} from './counted.js'
import {monthDayRange} from './month-day-range.js'
import {monthDay} from './month-day.js'
import {monthRange} from './month-range.js'
import {monthYear} from './month-year.js'
import {month} from './month.js'
import {namedTime} from './named-time.js'
import {nineEleven} from './nine-eleven.js'
import {nthOf} from './nth-of.js'
import {numericDay} from './numeric-day.js'
import {numericMonthDay} from './numeric-month-day.js'
import {numericMonthYear} from './numeric-month-year.js'
import {oclock} from './oclock.js'
import {pastTo} from './past-to.js'
import {quarterCode, quarterWords, yearQuarter} from './quarter.js'
import {seasonYear, turnSeason} from './season.js'
import {shortYear} from './short-year.js'
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
import {weekday} from './weekday.js'
import {yearRange} from './year-range.js'
import {year} from './year.js'

/** Every rule that reads a date. Of equally long matches the earlier rule wins. */
export const dateRules: ReadonlyArray<Rule<DateValue>> = [
  isoDay,
  isoCompact,
  isoMonth,
  dashedMonth,
  // Before `numericMonthDay`: `on 9/11` without a year is that day.
  nineEleven,
  numericDay,
  numericMonthDay,
  numericMonthYear,
  monthDayRange,
  monthDay,
  monthRange,
  monthYear,
  month,
  dayMonthRange,
  dayMonth,
  dayOfMonth,
  weekOf,
  nthOf,
  yearQuarter,
  quarterCode,
  quarterWords,
  seasonYear,
  century,
  decadeDigits,
  decadeWords,
  yearRange,
  year,
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
  weekdaysFromNow,
  third,
  endCode,
  everyWeekday,
  weekdayOfWeek,
  weekday,
  dayName,
  counted,
  turnCount,
  countTurn,
  inUnits,
  // Before `clockRange`: `at 10 to 9 in the morning` is one time.
  pastTo,
  clockRange,
  bareClockRange,
  oclock,
  hourHalf,
  clock,
  shortClock,
  atHour,
  namedTime
]
