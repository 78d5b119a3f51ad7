import {dayNumber, easterOf, nthWeekday, orthodoxEasterOf, weekdayOf} from '../calendar/days.js'
import type {Holiday} from './holiday.js'
import {movingHolidays} from './moving-holidays.js'
import {observances} from './observances.js'

const easter = (shift: number): Holiday => ({of: (year) => easterOf(year) + shift})
const orthodox = (shift: number): Holiday => ({of: (year) => orthodoxEasterOf(year) + shift})
const nth = (month: number, weekday: number, nth: number, shift = 0): Holiday => ({
  of: (year) => nthWeekday(year, month, weekday, nth) + shift
})

/** The weekday before a day of the month: Victoria Day is the Monday before May 25. */
const mondayBefore = (month: number, day: number): Holiday => ({
  of: (year) => {
    const limit = dayNumber(year, month, day) - 1
    return limit - ((((limit + 3) % 7) + 7) % 7)
  }
})

/** April 15, or the working day after it: April 16 is Emancipation Day in Washington. */
const taxDay: Holiday = {
  of: (year) => {
    const emancipation = dayNumber(year, 4, 16)
    const weekday = weekdayOf(emancipation)
    const observed = emancipation + (weekday === 6 ? -1 : weekday === 7 ? 1 : 0)
    let day = emancipation - 1
    while (weekdayOf(day) > 5 || day === observed) day++
    return day
  }
}

const newYear: Holiday = {month: 1, day: 1}
const newYearEve: Holiday = {month: 12, day: 31}
const independence: Holiday = {month: 7, day: 4}
const king = nth(1, 1, 3)
const valentine: Holiday = {month: 2, day: 14}
const patrick: Holiday = {month: 3, day: 17}
const aprilFool: Holiday = {month: 4, day: 1}
const remembrance: Holiday = {month: 11, day: 11}
const shrove = easter(-47)
/** October 16, or the working day nearest to it. */
const bossDay: Holiday = {
  of: (year) => {
    const day = dayNumber(year, 10, 16)
    const weekday = weekdayOf(day)
    return day + (weekday === 6 ? -1 : weekday === 7 ? 1 : 0)
  }
}
const memorial = nth(5, 1, -1)
/** The Wednesday of the last full week of April. */
const secretaries = nth(4, 6, -1, -3)
const koningsdag: Holiday = {
  of: (year) => {
    const day = dayNumber(year, 4, 27)
    return weekdayOf(day) === 7 ? day - 1 : day
  }
}

const greatLent: Holiday = {of: (year) => orthodoxEasterOf(year) - 48, days: 40}
const sysadmin = nth(7, 5, -1)
/** In the United States since 2007. */
const summerTime = nth(3, 7, 2)
const standardTime = nth(11, 7, 1)

/** Holidays by the words that name them, without apostrophes. */
export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['christmas', {month: 12, day: 25}],
  ['christmas day', {month: 12, day: 25}],
  ['xmas', {month: 12, day: 25}],
  ['christmas eve', {month: 12, day: 24}],
  ['xmas eve', {month: 12, day: 24}],
  ['boxing day', {month: 12, day: 26}],
  ['new years', newYear],
  ['new years day', newYear],
  ['new years eve', newYearEve],
  ['epiphany', {month: 1, day: 6}],
  ['valentines', valentine],
  ['valentines day', valentine],
  ['pi day', {month: 3, day: 14}],
  ['st patricks day', patrick],
  ['april fools', aprilFool],
  ['april fools day', aprilFool],
  ['tax day', taxDay],
  ['earth day', {month: 4, day: 22}],
  ['may day', {month: 5, day: 1}],
  ['international workers day', {month: 5, day: 1}],
  ['cinco de mayo', {month: 5, day: 5}],
  ['groundhog day', {month: 2, day: 2}],
  ['lincolns birthday', {month: 2, day: 12}],
  ['washingtons birthday', nth(2, 1, 3)],
  ['womens day', {month: 3, day: 8}],
  ['international womens day', {month: 3, day: 8}],
  ['saint paddys day', patrick],
  ['st paddys day', patrick],
  ['saint patricks day', patrick],
  ['anzac day', {month: 4, day: 25}],
  ['australia day', {month: 1, day: 26}],
  ['kings day', koningsdag],
  ['koningsdag', koningsdag],
  ['administrative professionals day', secretaries],
  ['secretaries day', secretaries],
  ['law day', {month: 5, day: 1}],
  ['loyalty day', {month: 5, day: 1}],
  ['victory day', {month: 5, day: 9}],
  ['parents day', nth(7, 7, 4)],
  ['grandparents day', nth(9, 1, 1, 6)],
  ['patriot day', {month: 9, day: 11}],
  ['boss day', bossDay],
  ['bosss day', bossDay],
  ['bosses day', bossDay],
  ['groundhogs day', {month: 2, day: 2}],
  ['all saints day', {month: 11, day: 1}],
  ['all souls day', {month: 11, day: 2}],
  ['pearl harbor day', {month: 12, day: 7}],
  ['human rights day', {month: 12, day: 10}],
  ['st stephens day', {month: 12, day: 26}],
  ['kwanzaa', {month: 12, day: 26, days: 7}],
  ['d-day', {month: 6, day: 6}],
  ['flag day', {month: 6, day: 14}],
  ['juneteenth', {month: 6, day: 19}],
  ['canada day', {month: 7, day: 1}],
  ['independence day', independence],
  ['bastille day', {month: 7, day: 14}],
  ['halloween', {month: 10, day: 31}],
  ['halloween day', {month: 10, day: 31}],
  ['guy fawkes', {month: 11, day: 5}],
  ['bonfire night', {month: 11, day: 5}],
  ['veterans day', remembrance],
  ['remembrance day', remembrance],
  ['armistice day', remembrance],
  ['martin luther king day', king],
  ['martin luther king jr day', king],
  ['mlk day', king],
  ['mlk jr day', king],
  ['civil rights day', king],
  ['ides of march', {month: 3, day: 15}],
  ['presidents day', nth(2, 1, 3)],
  ['super bowl sunday', nth(2, 7, 2)],
  ['mothers day', nth(5, 7, 2)],
  ['victoria day', mondayBefore(5, 25)],
  ['memorial day', memorial],
  ['decoration day', memorial],
  ['fathers day', nth(6, 7, 3)],
  ['labor day', nth(9, 1, 1)],
  ['labour day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['indigenous peoples day', nth(10, 1, 2)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['giving tuesday', nth(11, 4, 4, 5)],
  ['election day', nth(11, 1, 1, 1)],
  ['shrove tuesday', shrove],
  ['mardi gras', shrove],
  ['pancake day', shrove],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['branch sunday', easter(-7)],
  ['holy thursday', easter(-3)],
  ['covenant thursday', easter(-3)],
  ['covenant thu', easter(-3)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter day', easter(0)],
  ['easter monday', easter(1)],
  ['easter mon', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whitsunday', easter(49)],
  ['whit sunday', easter(49)],
  ['white sunday', easter(49)],
  ['whit monday', easter(50)],
  ['whitmonday', easter(50)],
  ['pentecost monday', easter(50)],
  ['monday of the holy spirit', easter(50)],
  ['trinity sunday', easter(56)],
  ['corpus christi', easter(60)],
  ['clean monday', orthodox(-48)],
  ['orthodox shrove monday', orthodox(-48)],
  ['orthodox palm sunday', orthodox(-7)],
  ['orthodox good friday', orthodox(-2)],
  ['orthodox great friday', orthodox(-2)],
  ['great friday', orthodox(-2)],
  ['orthodox easter', orthodox(0)],
  ['orthodox easter sunday', orthodox(0)],
  ['orthodox easter monday', orthodox(1)],
  ['lent', {of: (year) => easterOf(year) - 46, days: 46}],
  ['great lent', greatLent],
  ['great fast', greatLent],
  ['lazarus saturday', orthodox(-8)],
  ['canadian thanksgiving', nth(10, 1, 2)],
  ['military spouse day', nth(5, 7, 2, -2)],
  ['sysadmin day', sysadmin],
  ['system administrator day', sysadmin],
  ['system administrator appreciation day', sysadmin],
  ['national donut day', nth(6, 5, 1)],
  ['take our daughters and sons to work day', nth(4, 4, 4)],
  ['melbourne cup day', nth(11, 2, 1)],
  ['daylight savings start', summerTime],
  ['daylight savings start day', summerTime],
  ['daylight savings end', standardTime],
  ['daylight savings end day', standardTime],
  ['emsc day', nth(5, 7, 3, 3)],
  ['civic holiday', nth(8, 1, 1)],
  ...observances,
  ...movingHolidays
])
