import {expect, it} from 'vitest'
import {findDates} from './index.js'

/** What is read wrongly today: each line shows the wrong result, and beside it what it should be. */
it.each([
  // Should be after 15:00: most talk of an hour without `a.m.` or `p.m.` means the afternoon.
  ['lunch starts at 2.', ['T02:00']],
  // Should be the first third of 2019: parts of a year have no value of their own.
  ['in early 2019 it rained', ['2019']],
  // Should be 2015/..: the start of what goes on is read as the date alone.
  ['since 2015 we have met', ['2015']],
  // Should be two dates: a list in which only the last one has its year.
  ['in May and again in June 2014', ['2023-05', '2014-06']],
  // Should be one night a century ago: the story is told in the present tense.
  ['it is 1923, and on October 7th the ship is in port', ['1923', '2023-10-07']],
  // Should be a Friday said to be far off: who says `next Friday` may mean the nearer one.
  ['let us meet next Friday', ['2023-08-18']],
  // Should be 21:31: the half of the day was said in the turn before.
  ['I got mine at 9:31.', ['T09:31']],
  // Should be the coming June: no word of the clause that the table knows looks ahead.
  ['they sail in June', ['2023-06']],
  // Should be an evening: EDTF has no parts of a day.
  ['tomorrow evening it will snow', ['2023-08-10']],
  // Should be found: what is counted back from no date.
  ['the last two months were wet', []]
])('reads %j as %j', (text, values) => {
  expect(findDates(text, {reference: '2023-08-09'}).map(({value}) => value)).toEqual(values)
})
