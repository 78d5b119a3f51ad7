import * as fc from 'fast-check'
import {expect, it} from 'vitest'
import {findDates} from './index.js'

const year = '(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX)'
const day = `${year}(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|XX)(?:-(?:[0-2]\\d|3[01]|XX))?|-W(?:\\d{2}|XX)(?:-[1-7])?)?`
const time = 'T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?'
const point = `(?:${day}(?:${time})?|${time})`
// The ends of an interval are days: ISO 8601-2, 4.4.
const edtf = new RegExp(`^(?:${point}|${day}/${day}|${day}/\\.\\.|\\.\\./${day})$`)
const iso = new RegExp(`^(?:\\d{4}-\\d{2}-\\d{2}(?:${time})?|${time})$`)

/** Words of dates and of other sentences: any order of them must be read without harm. */
const words = [
  'October',
  'may',
  'March',
  'the',
  '7th',
  '2017',
  '1980s',
  "'98",
  'to',
  'or',
  'and',
  'between',
  'from',
  'at',
  '6:30',
  'p.m.',
  'noon',
  'last',
  'next',
  'week',
  'Tuesday',
  'two',
  'years',
  'ago',
  'later',
  '12',
  '500',
  'centuries',
  'in',
  'Christmas',
  'first',
  'of',
  'Q3',
  'summer',
  'today',
  'second',
  '2023-08-09',
  '31',
  'February',
  '19th',
  'century',
  ',',
  'half',
  'past',
  'a',
  'few',
  'days',
  'before',
  'after',
  'I think',
  '.',
  '8/9/2023',
  'quarter',
  'weekend',
  'month',
  'now',
  'the present',
  'until',
  'evening',
  'early',
  'tonight',
  'minutes',
  '2 p.m.',
  '9a',
  '5/1',
  'onwards',
  'Easter',
  '-'
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), {maxLength: 12}).map((parts) => parts.join(' ')),
  fc.string({unit: 'binary', maxLength: 60}),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40}).map((codes) => String.fromCharCode(...codes))
)
const reference = fc.option(
  fc.constantFrom('2023-08-09', '2020-02-29T23:59', '0001-01-01', '9999-12-31', '2021-01-03T12:00:00Z'),
  {nil: undefined}
)

it('gives sorted, disjoint spans within the text', () => {
  fc.assert(
    fc.property(text, reference, (text, reference) => {
      let last = 0
      for (const {start, end, quote} of findDates(text, {reference})) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(quote).toBe(text.slice(start, end))
        last = end
      }
    }),
    {numRuns: 150}
  )
})

it('gives values of the EDTF, and days in order', () => {
  fc.assert(
    fc.property(text, reference, (text, reference) => {
      for (const {value, low, high} of findDates(text, {reference})) {
        expect(value ?? '2000').toMatch(edtf)
        expect(low ?? '2000-01-01').toMatch(iso)
        expect(high ?? '2000-01-01').toMatch(iso)
        // A night without a day ends at an earlier hour than it begins.
        expect(low === null || high === null || low.startsWith('T') || low <= high).toBe(true)
      }
    }),
    {numRuns: 150}
  )
})

it('does not depend on the time zone of the machine', () => {
  const texts = [
    'last night at 11:30 p.m.',
    'we met on October 7th',
    'two hours ago it rained',
    'see you next week'
  ]
  const zone = process.env['TZ']
  const read = (): unknown => texts.map((text) => findDates(text, {reference: '2023-08-09T23:30'}))
  try {
    process.env['TZ'] = 'Pacific/Kiritimati'
    const east = read()
    process.env['TZ'] = 'Pacific/Pago_Pago'
    expect(read()).toEqual(east)
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

it('reads the same text in the same way', () => {
  const once = findDates('from 2010 to 2015, on October 7th', {reference: '2023-08-09'})
  expect(findDates('from 2010 to 2015, on October 7th', {reference: '2023-08-09'})).toEqual(once)
})

it('rejects a reference that is no date', () => {
  expect(() => findDates('today', {reference: 'soon'})).toThrow(
    new TypeError('Unexpected value `soon` for `reference`, expected an ISO date or date-time')
  )
})
