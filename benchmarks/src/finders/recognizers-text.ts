import {recognizeDateTime} from '@microsoft/recognizers-text-date-time'
import {recognizeNumber, recognizeOrdinal} from '@microsoft/recognizers-text-number'
import type {Finder, Found} from './finder.js'
import {noonOf} from './noon-of.js'

const culture = 'en-us'

/** Microsoft’s Recognizers-Text: numbers, ordinals, dates, times and durations. */
export const recognizersText: Finder = {
  name: 'recognizers-text-number 1.3.1, -date-time 1.3.2',
  finds: ['numbers', 'dates'],
  find(text, recorded) {
    const numbers = [...recognizeNumber(text, culture), ...recognizeOrdinal(text, culture)]
    return [
      ...numbers.flatMap(({start, end, resolution}): Found[] => {
        const value = Number(resolution['value'])
        // “last” and “next” are ordinals of value 0 to it.
        return value === 0 ? [] : [{dataset: 'numbers', start, end: end + 1, value}]
      }),
      ...recognizeDateTime(text, culture, undefined, noonOf(recorded)).map(
        ({start, end, typeName, resolution}): Found => {
          const values: ReadonlyArray<Readonly<Record<string, string>>> = resolution?.['values'] ?? []
          const said = values.map((value) => value['value'] ?? value['start'] ?? '')
          if (typeName.endsWith('.duration'))
            return {dataset: 'numbers', start, end: end + 1, value: null, seconds: Number(said[0])}
          return {
            dataset: 'dates',
            start,
            end: end + 1,
            days: said.map((value) => value.slice(0, 10)),
            times: said.flatMap((value) => /\d\d:\d\d/.exec(value)?.[0] ?? [])
          }
        }
      )
    ]
  }
}
