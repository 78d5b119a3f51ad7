import {expect, it} from 'vitest'
import {findDates} from '../index.js'

it.each([
  ['we may open it in «2025 or later», if at all', '2025/..', '2025-01-01', null],
  ['the print is from «1890 or earlier», he said', '../1890', null, '1890-12-31'],
  ['from «May 2020 onwards» it was shut', '2020-05/..', '2020-05-01', null]
])('leaves an end open: %s', (marked, value, low, high) => {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const dates = findDates(marked.replace(/[«»]/g, ''), {reference: '2023-08-09'})
  expect(dates).toEqual([expect.objectContaining({start, end, value, low, high})])
})

it.each([
  ['in 2018 or before that it rained', '2018'],
  ['in 2018 or after the war', '2018'],
  ['built before 2018 or after 2020', '2018'],
  ['it was 2018, later it burned', '2018'],
  ['since 2018 it is shut', '2018']
])('keeps %s whole', (text, value) => {
  expect(findDates(text, {reference: '2023-08-09'})[0]).toMatchObject({value})
})
