import {expect, it} from 'vitest'
import {rowsOf} from './talk.test.cases.js'

/** Titles that are endorsed in what Omar says after his pick. */
function endorsedIn(words: string): string[] {
  return rowsOf(`Nora: Time for picks.\n\nOmar: My pick is Harbor Nights by Ruth Okafor. ${words}`)
    .filter(({stance}) => stance === 'endorsed')
    .map(({title}) => title)
}

it.each([
  ['My sister saw one that is new, Copper Falls, which is really good.', 'Copper Falls'],
  ['Everything runs on it now, and honestly Quillmap is fantastic.', 'Quillmap'],
  ['I use Quillmap every day.', 'Quillmap'],
  ['Yeah, I’m using Quillmap, as well.', 'Quillmap'],
  ['The lead was also in one of my favorites ever, Copper Falls.', 'Copper Falls']
])('endorses in: %s', (words, title) => {
  expect(endorsedIn(words)).toContain(title)
})

it.each([
  'My second pick is Copper Falls, which is really good.',
  'We moved to Quillmap because the old one in Quillboard was slow.',
  'I use Quillmap for a client.',
  'Nora is great.',
  'It ran in Copper Falls, which is good for nobody.'
])('endorses nothing in: %s', (words) => {
  expect(endorsedIn(words)).toEqual([])
})

it('takes what somebody answers for their pick', () => {
  const rows = rowsOf(
    'Nora: Do you have a favorite product that you discovered recently?\n\nOmar: Well, for me, my answer has to be Quillmap.'
  )
  expect(rows.map(({title, stance}) => [title, stance])).toEqual([['Quillmap', 'recommended']])
})
