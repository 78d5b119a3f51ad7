import {parse, textBetween} from '@dicta/parser'
import * as fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {extract} from './extract.js'
import {schemas} from './schemas.js'

/** Pieces that wake rules, break words, repair text or mean nothing, to be put together at random. */
const pieces = [
  'Ana Ruiz: ',
  '\n\nBo: ',
  '\n\nANA: ',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '? ',
  '-',
  '—',
  '…',
  '$300 million',
  'about ',
  '10,000',
  'GPUs',
  'forty',
  'per cent',
  '%',
  'three or four',
  'years ago',
  '2017',
  'October 7th',
  'last week',
  'I think',
  'I recommend ',
  'a book called ',
  'The Long Road',
  ' by Ines Malo',
  'twice',
  'they said that ',
  'because ',
  'was founded in ',
  'is the largest ',
  'not',
  'You should watch ',
  'â€”',
  'â€¦',
  'โ€ฆ',
  '[laughter]',
  '[inaudible 0:21:35]',
  '(29:54):',
  '00:00:01.000 --> 00:00:02.000\n',
  'WEBVTT\n\n',
  '<v Bo>',
  '&amp;',
  '**Ana:** ',
  '\\[01:02\\]',
  '[link](https://example.org)',
  '\u0000',
  '\ud83d',
  '😀',
  '\u00a0',
  '\t',
  '\r\n',
  'é'
]
const text = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((parts) => parts.join(''))

function ids(value: string): string[] {
  const {numbers, dates} = extract(parse(value), new VFile({path: 'boats.txt'}))
  return [...numbers, ...dates].map(({id}) => id)
}

describe('extract', () => {
  it('cites the exact words of every record, for any text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const tree = parse(value)
        const before = JSON.stringify(tree)
        const records = extract(tree, undefined, {claims: {minScore: 0}, recommendations: {minScore: 0}})
        expect(JSON.stringify(tree)).toBe(before)
        for (const dataset of ['numbers', 'dates', 'claims', 'recommendations'] as const) {
          let last = -1
          for (const record of records[dataset]) {
            expect(schemas[dataset].safeParse(record).error).toBeUndefined()
            expect(textBetween(tree, record.start, record.end)).toBe(record.quote)
            expect(record.sentence).toContain(record.quote)
            expect(record.start).toBeGreaterThanOrEqual(last)
            last = record.start
          }
        }
        for (const {titleStart, titleEnd, titleQuote} of records.recommendations) {
          expect(textBetween(tree, titleStart, titleEnd)).toBe(titleQuote)
        }
        for (const turn of records.turns) expect(textBetween(tree, turn.start, turn.end)).toBe(turn.text)
        for (const rows of Object.values<ReadonlyArray<{readonly id: string}>>({...records})) {
          expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length)
        }
        const again = extract(parse(value), undefined, {
          claims: {minScore: 0},
          recommendations: {minScore: 0}
        })
        expect(again).toEqual(records)
      }),
      {numRuns: 500}
    )
  })

  it('names rows after words, not offsets: an edit above leaves the ids below as they are', () => {
    const below = 'Ana Ruiz: We sold 4,000 boats. We sold 4,000 boats.\n\nBo Li: Half of them in May 2020.\n'
    const before = ids(below)
    expect(before.length).toBeGreaterThanOrEqual(4)
    expect(new Set(before).size).toBe(before.length)
    expect(ids(`Ana Ruiz: A sentence that was added later.\n\n${below}`)).toEqual(before)
  })

  it('makes only the datasets asked for', () => {
    const tree = parse('Ana Ruiz: We sold 4,000 boats in 2020.\n\nBo Li: True.\n')
    expect(extract(tree, undefined, {only: ['dates']})).toMatchObject({numbers: [], turns: [], speakers: []})
    expect(extract(tree, undefined, {turns: false}).turns).toEqual([])
    expect(extract(tree, undefined, {numbers: false}).numbers).toEqual([])
  })

  it('refuses options that it does not know', () => {
    const tree = parse('')
    // @ts-expect-error: a misspelt option
    expect(() => extract(tree, undefined, {number: {}})).toThrow(TypeError)
    expect(() => extract(tree, undefined, {claims: {minScore: 2}})).toThrow(/minScore/)
    expect(() => extract(tree, undefined, {reference: 'yesterday'})).toThrow(/reference/)
  })
})
