import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sentencesOf, splitSentences} from './split.js'

/** `|` marks a boundary; it stands in the space between two sentences. */
const cases: ReadonlyArray<readonly [idea: string, marked: string]> = [
  ['plain', 'The ferry left at dawn. | Nobody noticed.'],
  ['question and exclamation', 'Did it leave? | It did! | We waved.'],
  ['stops in a row', 'You what?! | No way!!! | Fine.'],
  ['titles', 'Dr. Okafor met Mrs. Lind and Prof. Adeyemi. | They agreed.'],
  ['titles in capitals', 'MR. HALE: The motion stands. | We vote.'],
  ['joining abbreviations', 'Bring fruit, e.g. Apples, vs. Last year. | Done.'],
  ['initials', 'J. K. Marlowe wrote it. | We read it.'],
  ['an initial at the end', 'We went for plan B. | It failed.'],
  ['the pronoun at the end', 'So did I. | Nobody asked.'],
  ['dotted acronyms inside', 'The U.S. Senate and Washington D.C. Lawyers met at 9 a.m. Friday.'],
  ['dotted acronyms at the end', 'She moved to the U.S. | They stayed. | It began at 9 a.m. | We slept.'],
  ['companies', 'Norwood Inc. Shares fell. | He left Norwood Inc. | The board knew.'],
  ['et cetera', 'Boats, nets, etc. | We sold them.'],
  ['decimals and money', 'It cost $5.6 million, i.e. 3.2 percent. | That hurt.'],
  ['versions and files', 'Open main.go and Node.js 20.1 at example.org/a.b today. | It runs.'],
  ['a leading stop', 'We moved to .NET Last year. | It works.'],
  ['counted things', 'See No. 5, Fig. 3 and p. 12 of Vol. 2. | Then stop.'],
  ['no as an answer', 'No. | 12 people came.'],
  ['months', 'On Oct. 7 it rained. | It was in Nov. | The sun came in Dec. Mornings.'],
  ['closing quotes', '“It sank.” | “It did not,” he said. | (Nobody knows.) | True.'],
  ['a quote that goes on', '“Is it deep?” he asked. | “Very.” | She nodded.'],
  ['ellipses that end', 'I was there... | But it rained. | Then… | Nothing.'],
  ['ellipses that go on', 'I was… there... and it rained. | Yes.'],
  ['spaced ellipses', 'I was there . . . and it rained . . . | Then it stopped.'],
  ['cut-offs', 'We could-- | The thing is, it rained. | I mean- | But no.'],
  [
    'dashes that go on',
    'The boat - The Heron - sank. | We had it-- Marlowe had it. | A twenty-one-year-old.'
  ],
  ['list items', '1. Open the box.\n2. Close it.'],
  ['a number at the end', 'We counted 12. | They counted 9.'],
  ['years at the end', 'It was 1997. | Then it was 1998.'],
  ['lower case', 'so we went there. then it rained, e.g. a lot. it was ok'],
  ['a name in lower case goes on', 'We like npm. npm is fine. | So is Yarn.'],
  ['accents and other scripts', 'Él fue a Málaga. | Ésta es su casa. | ¿Quién? | «Yo.» | Ось так. | Добре.'],
  ['Chinese and Japanese', '他来了。|你呢？|好。'],
  ['empty lines', 'A heading\n\nIt rained.\n \n\nAgain'],
  ['one line ending is a space', 'It rained\non us. | We\nlaughed.'],
  ['markup behind a stop', 'It **rained.** | We laughed. | *Then* we left.'],
  ['no stop at all', 'and so it went on and on'],
  ['stops alone', '... | Right.'],
  ['an address', 'Write to ana.b@example.org. | She answers.']
]

/** Cases without capitals and those that split at line ends are marked by hand. */
const unmarked = new Map<string, readonly string[]>([
  ['lower case', ['so we went there.', 'then it rained, e.g. a lot.', 'it was ok']],
  ['empty lines', ['A heading', 'It rained.', 'Again']],
  ['list items', ['1. Open the box.', '2. Close it.']]
])

describe('splitSentences', () => {
  it.each(cases)('%s', (idea, marked) => {
    const expected = unmarked.get(idea) ?? marked.split('|').map((part) => part.trim())
    const text = marked.replaceAll(' | ', ' ').replaceAll('|', '')
    expect(splitSentences(text).map(({start, end}) => text.slice(start, end))).toEqual(expected)
  })

  it.each(['', ' ', '\n\n \n', ' \u{3000}'])('finds none in %j', (text) => {
    expect(splitSentences(text)).toEqual([])
  })

  const anyText = fc.oneof(
    fc.string({unit: 'binary'}),
    fc
      .array(
        fc.constantFrom(
          '.',
          '!',
          '?',
          '…',
          ' ',
          '\n',
          '"',
          ')',
          '-',
          'A',
          'a',
          'Mr',
          'U.S',
          '1',
          'The',
          '。',
          '•',
          '1.',
          '2.',
          'a)',
          'b)',
          '[...]',
          '“',
          '”',
          'I'
        )
      )
      .map((parts) => parts.join(''))
  )

  it('gives sorted, disjoint, trimmed spans that hold all but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const {start, end} of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      {numRuns: 500}
    )
  })
})

describe('sentencesOf', () => {
  it('lets no sentence go across a break', () => {
    const text = 'First part second part. Third'
    expect(sentencesOf(text, [11]).map(({start, end}) => text.slice(start, end))).toEqual([
      'First part',
      'second part.',
      'Third'
    ])
  })
})
