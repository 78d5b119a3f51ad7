import {describe, expect, it} from 'vitest'
import type {CueRole} from './cue.js'
import {findCues} from './index.js'

const found: ReadonlyArray<readonly [string, CueRole]> = [
  ['«My second pick is» Dune', 'item'],
  ['so «one thing I often recommend,» Dune', 'item'],
  ['«The last film that we saw together is» Dune', 'item'],
  ['«My suggestion for the month is» Dune', 'item'],
  ['I would also «recommend» Dune', 'recommend'],
  ['I recommend that you «read» Dune', 'recommend'],
  ['I highly «recommend it.»', 'back'],
  ['Dune, which I «recommend».', 'back'],
  ['«Check it out»', 'back'],
  ['you «should read» Dune', 'suggest'],
  ['«go check out» Dune', 'suggest'],
  ['I wouldn’t «recommend» Dune', 'against'],
  ['«I’ve been watching» Dune', 'use'],
  ['«I absolutely love» Dune', 'love'],
  ['«My favorite novel.»', 'loveBack'],
  ['I would «second that.»', 'loveBack'],
  ['«That’s a great one.»', 'loveBack'],
  ['«Get» Small Engines, by Ruth Okafor', 'suggest'],
  ['And «I’d add» Dune', 'item'],
  ['«The second is» Dune.', 'item'],
  ['and here is a «second one:» the film Dune', 'item'],
  ['we will «put a link to it in the show notes»', 'back'],
  ['what are your «picks»?', 'section'],
  ['onto «recommendations».', 'section'],
  ['«Thanks for listening»', 'close'],
  ['This hour is «brought to you by» Initech', 'sponsor'],
  ['Please «subscribe to» the show', 'subscribe']
]

const ignored = [
  'he picks up the phone',
  'the second that it rang',
  'I put it in the description of the bug',
  'he wrote a second book, a novel',
  'Get Morgan on the phone',
  'I’d add salt',
  'The first is slow.',
  'before we turn to your picks',
  'I recommend using strict mode',
  'I recommend that they wait',
  'they recommend Dune',
  'recommendations of the committee',
  'I subscribe to Dune',
  'supported by Linux'
]

describe('findCues', () => {
  it.each(found)('%s is %s', (text, role) => {
    const plain = text.replace(/[«»]/g, '').replace(/\.$/, '.')
    const cues = findCues(plain).map(({value}) => value)
    expect(cues).toContain(role)
  })

  it.each(ignored)('finds no cue in: %s', (text) => {
    expect(findCues(text)).toEqual([])
  })
})
