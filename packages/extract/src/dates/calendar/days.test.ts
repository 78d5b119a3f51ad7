import * as fc from 'fast-check'
import {expect, it} from 'vitest'
import {civilOf, dayNumber, daysInMonth, easterOf, nthWeekday, weekdayOf} from './days.js'
import {isoDay, isoWeek, referenceOf} from './iso.js'

const anyDay = fc.integer({min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31)})

it('goes from days to dates and back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const {year, month, day: ofMonth} = civilOf(day)
      expect(dayNumber(year, month, ofMonth)).toBe(day)
      expect(ofMonth).toBeLessThanOrEqual(daysInMonth(month, year))
    })
  )
})

it('agrees with the calendar of UTC', () => {
  fc.assert(
    fc.property(fc.integer({min: -600_000, max: 2_000_000}), (day) => {
      const date = new Date(day * 86_400_000)
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10))
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
    })
  )
})

it.each([
  ['2023-08-09', '2023-W32'],
  ['2021-01-03', '2020-W53'],
  ['2024-12-30', '2025-W01']
])('puts %s into week %s', (day, week) => {
  expect(isoWeek(referenceOf(day)?.day ?? 0)).toBe(week)
})

it.each([
  [2018, '2018-04-01'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25']
])('finds Easter of %i', (year, day) => {
  expect(isoDay(easterOf(year))).toBe(day)
})

it('counts weekdays of a month from both ends', () => {
  expect(isoDay(nthWeekday(2019, 11, 4, 4))).toBe('2019-11-28')
  expect(isoDay(nthWeekday(2019, 5, 1, -1))).toBe('2019-05-27')
})

it.each(['2023-02-30', '2023', 'yesterday', ''])('has no reference in %j', (value) => {
  expect(referenceOf(value)).toBeUndefined()
})
