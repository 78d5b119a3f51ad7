import {findDates} from '@dicta/extract/dates'
import {findNumbers} from '@dicta/extract/numbers'
import type {Finder, FoundDate, FoundNumber} from './finder.js'

/** Our own plain functions. */
export const dicta: Finder = {
  name: 'findNumbers, findDates',
  finds: ['numbers', 'dates'],
  find(text, recorded) {
    const options = recorded === undefined ? {} : {reference: recorded}
    const dates = findDates(text, options).map(({start, end, value, low}): FoundDate => {
      const day = /^\d{4}-\d\d-\d\d/.exec(low ?? '')?.[0]
      // A range of times has no value, but ends.
      const time = /T(\d\d:\d\d)/.exec(value ?? low ?? '')?.[1]
      return {dataset: 'dates', start, end, days: day ? [day] : [], times: time ? [time] : []}
    })
    const numbers = findNumbers(text).map(({start, end, value, low, high}): FoundNumber => ({
      dataset: 'numbers',
      start,
      end,
      value,
      low,
      high
    }))
    return [...numbers, ...dates]
  }
}
