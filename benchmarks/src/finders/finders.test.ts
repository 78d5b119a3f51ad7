import {describe, expect, it} from 'vitest'
import {dicta} from './dicta.js'
import type {Finder} from './finder.js'
import {opponents} from './index.js'

const sentence = 'On March 3, 2019 she sold 40 boats.'
const all: readonly Finder[] = [dicta, ...opponents.map(({finder}) => finder)]

describe.each(all)('$name', ({finds, find}) => {
  const found = find(sentence, '2024-06-01')

  it.runIf(finds.includes('dates'))('finds a date', () => {
    expect(found).toContainEqual(expect.objectContaining({dataset: 'dates', days: ['2019-03-03']}))
    const date = found.find(({dataset}) => dataset === 'dates')
    expect(sentence.slice(date?.start, date?.end).toLowerCase()).toContain('march 3, 2019')
  })

  it.runIf(finds.includes('numbers'))('finds a number', () => {
    const start = sentence.indexOf('40')
    expect(found).toContainEqual(
      expect.objectContaining({dataset: 'numbers', start, end: start + 2, value: 40})
    )
  })
})
