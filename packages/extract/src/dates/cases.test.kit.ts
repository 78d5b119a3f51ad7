import {expect, it} from 'vitest'
import {findDates} from './index.js'
import type {DateMatch} from './index.js'

/** A text with its date between « and », and what it says; a string is its value. */
export type Found = readonly [marked: string, expected: string | null | Partial<DateMatch>]

/** The day that the cases are said on: a Wednesday. */
const saidOn = '2023-08-09'

/** Checks what a rule finds, and texts in which there is no date at all. */
export function checkCases(
  rule: string,
  found: readonly Found[],
  ignored: readonly string[],
  reference: string | undefined = saidOn
): void {
  it.each(found)('finds %s', (marked, expected) => {
    const start = marked.indexOf('«')
    const end = marked.indexOf('»') - 1
    const text = marked.replace('«', '').replace('»', '')
    const dates = findDates(text, {reference})
    const date = dates.find((date) => date.start === start && date.end === end)
    expect(date ?? dates).toMatchObject(
      typeof expected === 'string' || expected === null ? {rule, value: expected} : {rule, ...expected}
    )
  })

  it.each(ignored)('ignores %s', (text) => {
    expect(findDates(text, {reference})).toEqual([])
  })
}
