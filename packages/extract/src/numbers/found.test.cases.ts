import {describe, expect, it} from 'vitest'
import {unmark} from '../quantities/marked.test.cases.js'
import type {Found} from '../quantities/marked.test.cases.js'
import {findNumbers} from './index.js'
import type {NumberMatch} from './index.js'

/** Texts with one marked number each, and what is expected of it. */
export type FoundNumbers = ReadonlyArray<Found<NumberMatch>>

/** Tests that the marked numbers are found with these fields, and that the other texts have none. */
export function testNumbers(name: string, found: FoundNumbers, ignored: readonly string[]): void {
  describe(`numbers: ${name}`, () => {
    it.each(found)('%s', (marked, fields) => {
      const {text, start, end} = unmark(marked)
      const matches = findNumbers(text)
      const at = matches.find((match) => match.start < end && start < match.end)
      expect({...at}).toMatchObject({start, end, quote: text.slice(start, end), ...fields})
    })
    it.each(ignored)('ignores: %s', (text) => {
      expect(findNumbers(text).map(({quote, rule}) => `${quote} (${rule})`)).toEqual([])
    })
  })
}
