import {extract} from '@dicta/extract'
import {parse} from '@dicta/parser'
import {describe, expect, it} from 'vitest'
import {countHits} from './count-hits.js'
import {numberLabels} from './number-labels.js'
import type {NumberItem} from './number-labels.js'
import {tallyOf} from './tally.js'

const source = [
  'Ana Ruiz: We sold 4,000 boats in 2019 and at least 300 oars a month.',
  'Bo Li: It took six to eight weeks and cost $40. A decade ago it was slower, between May and July 2012.'
].join('\n\n')
const records = extract(parse(source))

/** An item of the source; `kind` and `value` are those of the boats. */
function item(surface: string, more: object): NumberItem {
  const start = source.indexOf(surface)
  const [parsed] = numberLabels.parse({
    file: 'boats.txt',
    items: [{start, end: start + surface.length, surface, kind: 'count', tier: 'core', ...more}]
  }).items
  if (!parsed) throw new TypeError('Expected an item')
  return parsed
}

function count(dataset: 'numbers' | 'dates', ...items: readonly NumberItem[]): ReturnType<typeof countHits> {
  return countHits(dataset, records, {file: 'boats.txt', items: [...items], negatives: []}, source)
}

const boats = {value: 4000, item: 'boats'}

describe('countHits', () => {
  it('counts right values, exact spans and false alarms', () => {
    expect(count('numbers', item('4,000', boats))).toEqual(
      tallyOf({
        wanted: 1,
        right: 1,
        exact: 1,
        onCore: 1,
        falseAlarms: records.numbers.length - 1,
        nouns: 1,
        nounsRight: 1,
        kinds: 1,
        kindsRight: 1
      })
    )
  })

  it.each([
    ['another value', item('4,000', {...boats, value: 4001}), {right: 0, exact: 0, onCore: 1}],
    ['another unit', item('4,000', {...boats, unit: 'kilogram'}), {right: 1, exact: 0}],
    ['another span', item('4,000 boats', boats), {right: 1, exact: 0}],
    ['another noun', item('4,000', {...boats, item: 'fine oars'}), {nouns: 1, nounsRight: 0}],
    ['a noun that is far', item('4,000', {...boats, item: 'ferries'}), {right: 1, nouns: 0}],
    ['another kind', item('4,000', {...boats, kind: 'money'}), {right: 1, kindsRight: 0, kinds: 1}],
    ['a kind as good', item('4,000', {...boats, kind: 'number'}), {right: 1, kindsRight: 1}],
    ['a hedge not heard', item('4,000', {...boats, hedged: true}), {hedgesWanted: 1, hedgesSaid: 0}],
    ['a bound not heard', item('4,000', {...boats, bound: 'about'}), {bounds: 1, boundsRight: 0}],
    ['a bound', item('300', {value: 300, bound: 'atLeast', per: 'month'}), {boundsRight: 1, ratesRight: 1}],
    ['a rate not heard', item('$40', {kind: 'money', value: 40, per: 'oar'}), {ratesWanted: 1, ratesSaid: 0}]
  ])('tells %s', (_name, label, expected) => {
    expect(count('numbers', label)).toMatchObject(expected)
  })

  it.each([
    ['a range', item('six to eight weeks', {kind: 'duration', low: 6, high: 8, unit: 'week'}), 'numbers'],
    [
      'other units of time',
      item('six to eight weeks', {kind: 'duration', low: 42, high: 56, unit: 'd'}),
      'numbers'
    ],
    [
      'a wider span',
      item('4,000', {...boats, outer: {start: 18, end: 29, surface: '4,000 boats'}}),
      'numbers'
    ],
    ['a lower end', item('300', {low: 300, high: 1000, form: 'magnitude'}), 'numbers'],
    ['a year', item('2019', {kind: 'date', value: '2019'}), 'dates'],
    [
      'a span of months',
      item('May and July 2012', {kind: 'daterange', low: '2012-05', high: '2012-07'}),
      'dates'
    ],
    ['a date that nothing resolves', item('A decade ago', {kind: 'date'}), 'dates']
  ] as const)('takes %s', (_name, label, dataset) => {
    expect(count(dataset, label)).toMatchObject({wanted: 1, right: 1, exact: 1})
  })

  it.each([
    ['another year', item('2019', {kind: 'date', value: '2018'})],
    ['an open span', item('May and July 2012', {kind: 'daterange', low: '2012-05'})]
  ])('does not take %s', (_name, label) => {
    expect(count('dates', label)).toMatchObject({wanted: 1, right: 0, onCore: 1})
  })

  it('does not ask for soft items, nor punish them', () => {
    const soft = item('4,000', {...boats, tier: 'soft'})
    const before = count('numbers', item('300', {value: 300}))
    expect(count('numbers', item('300', {value: 300}), soft)).toMatchObject({
      wanted: 1,
      right: 1,
      falseAlarms: before.falseAlarms - 1
    })
  })

  it('counts negatives that a false alarm hits', () => {
    const {start, end, surface} = item('4,000', boats)
    const labels = {file: 'boats.txt', items: [], negatives: [{start, end, surface}]}
    expect(countHits('numbers', records, labels, source)).toMatchObject({negatives: 1, negativesHit: 1})
  })
})
