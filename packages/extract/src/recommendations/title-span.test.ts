import {expect, it} from 'vitest'
import {markedSpans, rowsOf} from './talk.test.cases.js'

it.each([
  // An article in lower case.
  'My next pick is the «tidy-ports». It’s a plugin for editors.',
  'My pick is a book called the «Harbor Almanac», which I read twice.',
  'I watched a show called «the long orchard», which was fun.',
  // The noun of a thing.
  'My pick is the «Lumora headphones», they fit well.',
  'My pick is the «Strider plus app», it counts my steps.',
  'My pick is the «Tide Grid specification», it is short.',
  'My pick is the «Quillmap» project, a small tool.',
  'My pick is «Lumora», headphones that fit well.',
  // The number of an episode.
  'The first one was episode «12, Small Engines for the Patient» with Ruth Okafor.',
  'The first podcast is great. Next one is «12, Small and Patient Engines». It was fun.'
])('finds where the title begins and ends in: %s', (words) => {
  const talk = `Nora: Time for picks.\n\nOmar: ${words}`
  expect(rowsOf(talk).map(({titleStart, titleEnd}) => ({start: titleStart, end: titleEnd}))).toEqual(
    markedSpans(talk)
  )
})
