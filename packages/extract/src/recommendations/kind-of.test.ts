import {expect, it} from 'vitest'
import type {RecommendationRecord} from './fields.js'
import {rowsOf} from './talk.test.cases.js'

/** The kinds of what Omar says in a section of picks. */
function kindsOf(words: string): Array<RecommendationRecord['kind']> {
  return rowsOf(`Nora: Time for picks.\n\nOmar: ${words}`).map(({kind}) => kind)
}

it.each([
  // The noun that the pick is called by, not what is told of it.
  ['My pick is an essay that somebody brought up on the podcast. It’s called Quiet Servers.', 'article'],
  ['Mine is easy, it’s called tidy-ports. It’s a command line application.', 'product'],
  ['My pick is the Harbor conference talks.', 'article'],
  // Nouns that refer back weigh more than others.
  ['The first one is Salt Roads by Kit Moreno. Lantern magazine liked it. The whole album is good.', 'music'],
  ['My pick is Quillmap by Google. They opened it up today.', 'product'],
  ['My pick is quillmap.dev, where I go every day.', 'product'],
  ['There is a show called Tide Tables, check it out. I listen to it on my way to work.', 'podcast'],
  ['There is a show called Tide Tables, check it out. I watched two seasons.', 'show'],
  ['My pick is Ines Valdano. She writes about trains and never gets bored.', 'person'],
  ['My pick is Ines Valdano, who keeps our build green.', 'person'],
  ['My pick is an episode called Night Trains.', 'podcast']
])('tells the kind in: %s', (words, kind) => {
  expect(kindsOf(words)).toEqual([kind])
})

it.each([
  ['My pick is Salt Roads by Ines Valdano. She writes about trains.', 'other'],
  ['My pick is Copper Falls. It was on in my dentist’s office, next to Lantern magazine.', 'other'],
  ['My pick is Dark Harbor. I liked every minute.', 'other']
])('tells no more than the words do in: %s', (words, kind) => {
  expect(kindsOf(words)).toEqual([kind])
})
