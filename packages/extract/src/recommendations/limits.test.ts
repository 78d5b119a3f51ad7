import {expect, it} from 'vitest'
import {rowsOf} from './talk.test.cases.js'

/** Known limits, each with its wrong result. */
const limits: ReadonlyArray<readonly [why: string, talk: string, titles: readonly string[]]> = [
  [
    'a title in lower case without a cue right before it is not seen',
    'Nora: time for picks.\n\nOmar: so the long orchard was a show my sister made me finish and it was great.',
    []
  ],
  [
    'a thing without a name has no row',
    'Nora: Time for picks.\n\nOmar: My pick is taking a walk before breakfast.',
    []
  ],
  [
    'a short dry “I recommend X” in passing says too little about whether X is a work',
    'Omar: I recommend Dune.',
    []
  ],
  [
    'words that go on in capitals become part of the title',
    'Nora: Time for picks.\n\nOmar: My pick is Nine Bridges Season Two.',
    ['Nine Bridges Season Two']
  ],
  [
    'a work that is only described before another speaker names it is not seen',
    'Nora: You should read the book that Omar lent me.\n\nOmar: Yes. It’s called Small Engines, by Petra Lind.',
    []
  ],
  [
    'a comma ends a title',
    'Nora: Time for picks.\n\nOmar: My pick is Salt, Smoke and Rain by Petra Lind.',
    ['Salt', 'Smoke', 'Rain']
  ]
]

it.each(limits)('%s', (_, talk, titles) => {
  expect(rowsOf(talk).map(({title}) => title)).toEqual(titles)
})
