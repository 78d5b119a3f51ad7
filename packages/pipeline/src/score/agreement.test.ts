import {extract} from '@dicta/extract'
import {parse} from '@dicta/parser'
import {describe, expect, it} from 'vitest'
import {sameValue} from './agreement.js'
import {numberLabels} from './number-labels.js'

/** Whether the only date of a sentence has a label’s value. */
function agrees(sentence: string, label: object): boolean {
  const [record] = extract(parse(`Ana Ruiz: ${sentence}\n`), undefined, {reference: '2024-06-12'}).dates
  const span = {start: 0, end: 1, surface: 'x'}
  const [item] = numberLabels.parse({
    file: 'x.txt',
    items: [{...span, kind: 'date', tier: 'core', ...label}]
  }).items
  return record !== undefined && item !== undefined && sameValue(record, item)
}

describe('dates, however labels write them', () => {
  it.each([
    ['It fell in the 19th century.', {value: '18xx'}],
    ['It fell in the third quarter of 2022.', {value: '2022-Q3'}],
    ['It fell in the third quarter of 2022.', {value: '2022-35'}],
    ['It began at 6:30 p.m. sharp.', {value: '18:30'}],
    ['It began at 6:30 p.m. sharp.', {value: 'T18:30'}],
    ['It began on October 7th.', {value: '2022-10-07', partial: '2023-10-07'}],
    ['It ran from 2017 to 2018.', {low: '2017', high: '2018'}],
    ['It ran from 2017 to 2018.', {value: '2017/2018'}],
    ['It is open from 9 a.m. to 5 p.m.', {value: 'T09:00/T17:00'}],
    ['It is open from 9 a.m. to 5 p.m.', {low: 'T09:00', high: 'T17:00'}],
    ['It fell in 1999.', {value: 1999}],
    ['It fell in 1999.', {value: '1999~'}]
  ])('%s', (sentence, label) => {
    expect(agrees(sentence, label)).toBe(true)
  })

  it.each([
    ['It fell in 1999.', {value: '199X'}],
    ['It is open from 9 a.m. to 5 p.m.', {value: 'T09:00'}],
    ['It ran from 2017 to 2018.', {low: '2017'}]
  ])('not: %s', (sentence, label) => {
    expect(agrees(sentence, label)).toBe(false)
  })
})
