import {expect, test} from 'vitest'
import {mentionsIn} from './mentions.js'

const text = 'Ola came. We saw Ola’s boat, and Grace. With good grace, Hope said; the mark of Mark-Anton.'

test.each([
  ['Ola', false, true],
  ['Grace', true, true],
  ['Hope', false, true],
  ['Mark', true, false],
  ['Came', true, false],
  ['Ida', false, false]
])('%s as a word: %s, as a name: %s', (name, asWord, asName) => {
  expect(mentionsIn(text)(name)).toEqual({asWord, asName})
  // Asked for many words, it answers the same from an index.
  const mentions = mentionsIn(text)
  for (let index = 0; index < 20; index++) mentions(`X${index}`)
  expect(mentions(name)).toEqual({asWord, asName})
})
