import {textBetween} from '@dicta/parser'
import * as fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {documentOf} from '../document.js'
import {extractRecommendations, recommendationFields} from './index.js'
import {rowsOf, treeOf} from './talk.test.cases.js'

const words = fc.constantFrom(
  ...`time for picks|my first pick is|I recommend|The Salt Ledger|by Ines Valdano|“Nine Bridges”|a book called|check it out|
check out|quillboard.com|which is a show|and|,|.|?|!|:|I love it|brought to you by|subscribe to our newsletter|the|novel|harbor nights|
What is your favorite movie|I wouldn’t recommend|Nora|Omar|A|Hulu|in particular,|the second one is|10K app|’|"|é|🎬|—`
    .split(/[|\n]/)
    .filter(Boolean)
)
const talks = fc
  .array(fc.tuple(fc.constantFrom('Nora: ', 'Omar: ', ''), fc.array(words, {maxLength: 14})), {maxLength: 6})
  .map((turns) => turns.map(([label, parts]) => label + parts.join(' ')).join('\n\n'))

describe('rows of any talk', () => {
  it('quote what stands in the source, sorted, by the schema', () => {
    fc.assert(
      fc.property(talks, (talk) => {
        const tree = treeOf(talk)
        const rows = rowsOf(talk)
        let last = 0
        for (const row of rows) {
          recommendationFields.parse(row)
          expect(textBetween(tree, row.start, row.end)).toBe(row.quote)
          expect(textBetween(tree, row.titleStart, row.titleEnd)).toBe(row.titleQuote)
          expect(row.start).toBeGreaterThanOrEqual(last)
          for (const {start, end} of row.mentions) expect(textBetween(tree, start, end)).not.toBe('')
          last = row.start
        }
        expect(rowsOf(talk)).toEqual(rows)
      }),
      {numRuns: 300}
    )
  })

  it('leave the tree as it was', () => {
    const tree = treeOf('Nora: Time for picks.\n\nOmar: My pick is Nine Bridges.')
    const copy = structuredClone(tree)
    extractRecommendations(documentOf(tree, undefined, {}))
    expect(tree).toEqual(copy)
  })
})

/** How many characters are copied out of texts while `n` equal parts of a talk are judged. */
function copiedFor(n: number, part: string, join: string): number {
  const document = documentOf(treeOf(Array.from({length: n}, () => part).join(join)), undefined, {})
  const slice = vi.spyOn(String.prototype, 'slice')
  try {
    extractRecommendations(document)
    let copied = 0
    for (const {value} of slice.mock.results) copied += 1 + String(value).length
    return copied
  } finally {
    slice.mockRestore()
  }
}

describe('work', () => {
  it.each([
    ['turns', 'Nora: Time for picks. My first pick is Nine Bridges, I recommend it.', '\n\n'],
    ['sentences', 'My first pick is Nine Bridges. What is your favorite movie? I recommend it.', ' '],
    ['words without full stops', 'my first pick is Nine Bridges and check it out and', ' '],
    ['promotions', 'Please subscribe to Nine Bridges and', ' ']
  ])('grows with the number of %s', (_, part, join) => {
    const once = copiedFor(300, part, join)
    expect(copiedFor(600, part, join)).toBeLessThan(2.2 * once + 1000)
  })
})
