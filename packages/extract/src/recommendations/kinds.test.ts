import {expect, it} from 'vitest'
import {kindFromVerbs, kindsIn} from './kinds.js'

it.each([
  ['the best movie or TV show of the year', ['film', 'show']],
  ['books and blog posts', ['book', 'article']],
  ['the coffee shop', ['place']],
  ['nothing of the kind', []]
])('reads the kinds in: %s', (phrase, kinds) => {
  expect(kindsIn(phrase).map(({kind}) => kind)).toEqual(kinds)
})

it('leaves out loose nouns when asked to', () => {
  expect(kindsIn('a post on the site', false)).toEqual([])
})

it.each([
  ['I watched it in one night', 'show'],
  ['I read it on the train', 'book'],
  ['I was there', undefined]
])('reads the kind from the verbs in: %s', (sentence, kind) => {
  expect(kindFromVerbs(sentence)).toBe(kind)
})
