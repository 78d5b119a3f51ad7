import {expect, it} from 'vitest'
import {creatorAround} from './beside.js'

/** The creator that the words around the marked title tell. */
function creatorIn(marked: string): string | null {
  const start = marked.indexOf('«')
  const text = marked.replace(/[«»]/g, '')
  return creatorAround(text, {start, end: marked.indexOf('»') - 1}, {start: 0, end: text.length}, true)
}

it.each([
  ['a book called «The Salt Ledger» by Ines Valdano.', 'Ines Valdano'],
  ['«The Salt Ledger», which is by Ines Valdano, is good', 'Ines Valdano'],
  [
    '«The Salt Ledger», and I liked it. It’s written by Ines Valdano and Tom Arlen.',
    'Ines Valdano and Tom Arlen'
  ],
  ['a trilogy by Ines Valdano, «Salt»', 'Ines Valdano'],
  ['a book by my friend Ines Valdano called «Salt»', 'Ines Valdano'],
  ['Ines Valdano’s «Salt» is good', 'Ines Valdano'],
  ['Ines Valdano’s new novel, «Salt»', 'Ines Valdano'],
  ['«Quillboard» from Google', 'Google'],
  ['episode 12, «Small Gardens» with Ruth Okafor', 'Ruth Okafor'],
  ['«harbor nights» by fern and moss', 'fern']
])('reads the creator in: %s', (marked, creator) => {
  expect(creatorIn(marked)).toBe(creator)
})

it.each([
  '«The Salt Ledger» is good by far',
  '«Quillboard», designed by leading researchers',
  'That’s «Quillboard»',
  '«Quillboard» from what I hear'
])('reads no creator in: %s', (marked) => {
  expect(creatorIn(marked)).toBeNull()
})
