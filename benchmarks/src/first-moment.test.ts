import {expect, it} from 'vitest'
import {firstMoment} from './first-moment.js'

it.each([
  ['2019', '2019-01-01', null],
  ['197X', '1970-01-01', null],
  ['18XX', '1800-01-01', null],
  ['2023-05', '2023-05-01', null],
  ['2023-05-09', '2023-05-09', null],
  ['2023-05-09T10:00', '2023-05-09', null],
  ['2009-04/2023-02', '2009-04-01', null],
  ['2024-33', '2024-01-01', null],
  ['2024-36', '2024-10-01', null],
  ['2023-W18', '2023-05-01', null],
  ['2021-W01', '2021-01-04', null],
  ['T10:04', null, '10:04'],
  ['T02:00/T04:00', null, '02:00'],
  ['2015-23', null, null],
  ['XXXX-WXX-1', null, null],
  [null, null, null]
])('reads where %s begins', (edtf, day, time) => {
  expect(firstMoment(edtf)).toEqual({day, time})
})
