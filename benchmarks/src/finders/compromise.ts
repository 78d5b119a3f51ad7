import nlp from 'compromise'
import datesPlugin from 'compromise-dates'
import type {Finder, FoundDate, FoundNumber} from './finder.js'

const tool = nlp.extend(datesPlugin)

/** `compromise` with its plugin for dates; numbers are in its core. */
export const compromise: Finder = {
  name: 'compromise 14.17.0 with compromise-dates 3.9.0',
  finds: ['numbers', 'dates'],
  find(text, recorded = '2024-01-01') {
    const read = tool(text)
    // Its types say `any`; the shapes are those of its documentation.
    const numbers: ReadonlyArray<Json & {readonly number: {readonly num: number | null}}> = read
      .numbers()
      .json({offset: true})
    const dates: ReadonlyArray<Json & {readonly dates: {readonly start: string | null}}> = read
      .dates({today: recorded, timezone: 'UTC'})
      .json({offset: true})
    return [
      ...numbers.map(({offset: {start, length}, number}): FoundNumber => {
        return {dataset: 'numbers', start, end: start + length, value: number.num}
      }),
      ...dates.map(({offset: {start, length}, dates: said}): FoundDate => {
        const days = said.start === null ? [] : [said.start.slice(0, 10)]
        const times = said.start === null ? [] : [said.start.slice(11, 16)]
        return {dataset: 'dates', start, end: start + length, days, times}
      })
    ]
  }
}

interface Json {
  readonly offset: {readonly start: number; readonly length: number}
}
