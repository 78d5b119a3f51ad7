import {describe, expect, it} from 'vitest'
import {chineseNewYear} from './chinese.js'
import {orthodoxEasterOf} from './days.js'
import {roshHashanah} from './hebrew.js'
import {sankranti, tithiDay} from './hindu.js'
import {islamicIn} from './islamic.js'
import {isoDay} from './iso.js'

describe('feasts that follow the moon', () => {
  it.each([
    ['2013-02-10', chineseNewYear(2013)],
    ['2023-01-22', chineseNewYear(2023)],
    ['2034-02-19', chineseNewYear(2034)],
    ['2018-09-10', roshHashanah(2018)],
    ['2020-09-19', roshHashanah(2020)],
    ['2024-10-03', roshHashanah(2024)],
    ['1988-05-16', islamicIn(1988, 10, 1)],
    ['2018-06-15', islamicIn(2018, 10, 1)],
    ['2019-10-27', tithiDay(2019, 6, 30, 18)],
    ['2023-11-12', tithiDay(2023, 6, 30, 18)],
    ['2020-04-02', tithiDay(2020, 0, 9, 12)],
    ['2023-09-19', tithiDay(2023, 5, 4, 12)],
    ['2024-03-08', tithiDay(2024, 10, 29, 24)],
    ['2014-01-07', tithiDay(2014, 9, 7)],
    ['2018-04-14', sankranti(2018, 0)],
    ['2019-01-15', sankranti(2019, 9)],
    ['2021-05-02', orthodoxEasterOf(2021)],
    ['2024-05-05', orthodoxEasterOf(2024)]
  ])('falls on %s', (day, found) => {
    expect(isoDay(found)).toBe(day)
  })

  it('has one day for each year of two centuries', () => {
    for (let year = 1900; year < 2100; year++) {
      for (const day of [
        chineseNewYear(year),
        roshHashanah(year),
        islamicIn(year, 9, 1),
        tithiDay(year, 6, 30, 18)
      ])
        expect(isoDay(day).slice(0, 4)).toBe(String(year))
    }
  })
})
