import {expect, it} from 'vitest'
import {markedSpans, rowsOf} from '../talk.test.cases.js'

/** The creator of the marked title in what Omar says in a section of picks. */
function creatorIn(words: string): string | null | undefined {
  const talk = `Nora: Time for picks.\n\nOmar: ${words}`
  const [title] = markedSpans(talk)
  return rowsOf(talk).find(({titleStart}) => titleStart === title?.start)?.creator
}

it.each([
  ['My pick is a podcast that I do with Ruth Okafor, «Night Trains».', 'Omar and Ruth Okafor'],
  ['My pick is «Night Trains», a podcast that I host with Ruth Okafor.', 'Omar and Ruth Okafor'],
  ['My pick is our own newsletter, called «Night Trains».', 'Omar'],
  ['Our editor is Ruth Okafor. She has written a novel called «Small Engines».', 'Ruth Okafor'],
  ['My pick is simple. Ruth Okafor just released a book called «Small Engines».', 'Ruth Okafor'],
  ['My pick is along with Ruth Okafor, who is the other one I like, «Small Engines».', 'Ruth Okafor'],
  ['I met Ruth Okafor last year. My pick is her novel «Small Engines».', 'Ruth Okafor'],
  ['My pick is «Small Engines», which Ruth Okafor wrote.', 'Ruth Okafor'],
  ['My pick is «Small Engines». I liked it a lot. It was written by Ruth Okafor.', 'Ruth Okafor'],
  ['My pick is the book «Small Engines». The author is, I think, Ruth B. Okafor.', 'Ruth B. Okafor'],
  ['My pick is the book «Small Engines», and I think Ruth Okafor wrote it.', 'Ruth Okafor'],
  ['My pick is a tool made by one of our friends, Ruth Okafor. It’s called «Tidyports».', 'Ruth Okafor'],
  ['My pick is the podcast «Night Trains», with Ruth Okafor.', 'Ruth Okafor'],
  ['My pick is the «Quillmap» app, from Lantern Labs.', 'Lantern Labs'],
  ['My pick is the «Lumora» headphones.', 'Lumora'],
  ['My pick is «Small Engines» by Ruth (sorry if that is not how one says it) Okafor.', 'Ruth Okafor'],
  ['My pick is «Small Engines» by Ruth. I think it’s Okafor.', 'Ruth Okafor'],
  ['The first one was episode «12, Small Engines for the Patient» with Ruth Okafor.', 'Ruth Okafor'],
  ['My pick is «Small Engines» by J.R. Okafor.', 'J.R. Okafor'],
  [
    'My pick is «Small Engines», by Ruth Okafor, Tom Arlen and Kit Moss.',
    'Ruth Okafor, Tom Arlen and Kit Moss'
  ],
  ['My pick is «Small Engines», it’s a book by, I think, a guy named Tom Arlen.', 'Tom Arlen']
])('tells the creator in: %s', (words, creator) => {
  expect(creatorIn(words)).toBe(creator)
})

it.each([
  'My pick is «Small Engines». Ruth Okafor gave it to me.',
  'My pick is the novel «Small Engines», with Ruth Okafor in mind.',
  'My pick is «Small Engines». My second pick is a walk by Lake Moran.',
  'My pick is «Small Engines», from September.',
  'My pick is my favorite book, «Small Engines».',
  'I asked Ruth Okafor, and she said it as well. My pick is «Small Engines».'
])('tells no creator in: %s', (words) => {
  expect(creatorIn(words)).toBeNull()
})

it('gives no row to somebody who is named as the maker', () => {
  const talk =
    'Nora: Time for picks.\n\nOmar: My pick is Small Engines, by Ruth Okafor, Tom Arlen and Kit Moss.'
  expect(rowsOf(talk).map(({title}) => title)).toEqual(['Small Engines'])
})
