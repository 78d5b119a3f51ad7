import {expect, it} from 'vitest'
import {findDates} from '../index.js'

const reference = '2023-08-09'

it.each([
  ['the vote was on «Thursday, June 6, 2013» in the hall', '2013-06-06', 'date/month-day'],
  ['we met on «October 7th at 6:30 p.m.» and talked', '2022-10-07T18:30', 'date/month-day'],
  ['the train came «3 p.m. on Tuesday» as it did', '2023-08-08T15:00', 'date/weekday'],
  ['«yesterday at noon» it stopped', '2023-08-08T12:00', 'date/day-name'],
  ['he ruled from «March 2019 to May 2020»', '2019-03/2020-05', 'date/range'],
  ['between «April 2001 and yesterday» it grew', '2001-04/2023-08-08', 'date/range'],
  ['open from «Monday to Friday» each time', '2023-08-07/2023-08-11', 'date/range'],
  ['from «Q1 through Q3 2020» they lost money', '2020-33/2020-35', 'date/range'],
  ['it ran from the «seventies to the nineties»', '197X/199X', 'date/range'],
  ['«two days after Christmas» we left', '2022-12-27', 'date/offset'],
  ['it closed «three weeks before May 2nd»', '2023-04-11', 'date/offset'],
  ['«the day before Thanksgiving 2014» it froze', '2014-11-26', 'date/offset']
])('joins %s', (marked, value, rule) => {
  const dates = findDates(marked.replace(/[«»]/g, ''), {reference})
  const start = marked.indexOf('«')
  expect(dates).toEqual([expect.objectContaining({start, end: marked.indexOf('»') - 1, value, rule})])
})

it.each([
  ['we walk «Thursday from 9a to 11a», slowly', '2023-08-10T09:00', '2023-08-10T11:00'],
  ['we met on «Tuesday from 2 to 3 p.m.» in the hall', '2023-08-08T14:00', '2023-08-08T15:00'],
  ['it is open «Saturday 9 a.m. to noon» and no more', '2023-08-12T09:00', '2023-08-12T12:00'],
  ['come «5 to 6 p.m. on October 7th» for tea', '2022-10-07T17:00', '2022-10-07T18:00'],
  ['open from «8:30 a.m. to 5 p.m.»', 'T08:30', 'T17:00']
])('joins %s, without a value', (marked, low, high) => {
  const start = marked.indexOf('«')
  expect(findDates(marked.replace(/[«»]/g, ''), {reference})).toEqual([
    expect.objectContaining({start, end: marked.indexOf('»') - 1, value: null, low, high})
  ])
})

it.each([
  ['it shuts on «Thursday before 5 p.m.» now', null, '2023-08-10T17:00'],
  ['I am free «tomorrow any time after noon», mostly', '2023-08-10T12:00', null],
  ['send it «tomorrow no later than 9:30 a.m.» please', null, '2023-08-10T09:30']
])('joins %s, open at one end', (marked, low, high) => {
  const start = marked.indexOf('«')
  expect(findDates(marked.replace(/[«»]/g, ''), {reference})).toEqual([
    expect.objectContaining({start, end: marked.indexOf('»') - 1, value: null, low, high})
  ])
})

it.each([
  ['I was ill before «2 p.m. today»', '2023-08-09', null, '2023-08-09T14:00'],
  ['after «3 p.m.»', '2023-08-09T10:20', '2023-08-09T15:00', null]
])('takes the time of %s for an end', (marked, asked, low, high) => {
  const start = marked.indexOf('«')
  expect(findDates(marked.replace(/[«»]/g, ''), {reference: asked})).toEqual([
    expect.objectContaining({start, end: marked.indexOf('»') - 1, value: null, low, high})
  ])
})

it.each([
  ['it shuts after 3 p.m. on most days', ['T15:00']],
  ['the feast closest to Easter 2019 to today', ['2019-04-21', '2023-08-09']],
  ['in 2017, 2018 and again in 2021', ['2017', '2018', '2021']],
  ['in 2021 or 2017', ['2017/2021']],
  ['we met Monday after we had met on Tuesday', ['2023-08-07', '2023-08-08']],
  ['on Monday after Christmas shopping', ['2023-08-07', '2022-12-25']],
  ['last night around 9:15 the siren went', ['2023-08-08', 'T21:15']],
  ['in Q2 and Q3 of 2021', ['2021-34', '2021-35']],
  ['in May, June and July 2014', ['2014-05', '2014-06', '2014-07']],
  ['September 2021, and May 2022', ['2021-09', '2022-05']]
])('keeps apart the dates of %s', (text, values) => {
  expect(findDates(text, {reference}).map(({value}) => value)).toEqual(values)
})

it.each([
  ['I think it was February 2009', true],
  ['it must have been around 1990', true],
  ['probably seven years ago', true],
  ['a year or so ago we met', true],
  ['in 1990, I believe', true],
  ['it was February 2009', false],
  ['I thought about the 1990 vote', false],
  ['I guess he left. In 1990 it burned', false]
])('hears the doubt in %j: %j', (text, hedged) => {
  expect(findDates(text, {reference})[0]).toMatchObject({hedged})
})
