import {parse} from '@dicta/parser'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {extract} from '../extract.js'

function recordsOf(value: string) {
  const file = new VFile({path: 'shows/bees.txt', value})
  return extract(parse(file), file)
}

describe('speakers and turns', () => {
  const text = `Nils Aro: How many hives do you keep?

Ines Malo: Twelve. [laughs] Well - twelve or so.

And the moss.

Nils: Wow.
`

  it('count turns and words for each person', () => {
    const {speakers} = recordsOf(text)
    expect(speakers).toMatchObject([
      {name: 'Nils Aro', labels: ['Nils Aro', 'Nils'], turns: 2, words: 7, talkMs: null, share: 0.4667},
      {
        name: 'Ines Malo',
        labels: ['Ines Malo'],
        turns: 1,
        words: 8,
        role: null,
        affiliation: null,
        share: 0.5333
      }
    ])
    expect(speakers.map(({transcript}) => transcript)).toEqual(['shows/bees.txt', 'shows/bees.txt'])
  })

  it('give each turn its words without events, and where they stand', () => {
    const {turns} = recordsOf(text)
    expect(turns.map(({label, words}) => [label, words])).toEqual([
      ['Nils Aro', 6],
      ['Ines Malo', 8],
      ['Nils', 1]
    ])
    expect(turns[1]).toMatchObject({
      speaker: 'Ines Malo',
      line: 3,
      column: 12,
      start: text.indexOf('Twelve'),
      end: text.indexOf('moss.') + 5,
      timeMs: null,
      startMs: null,
      endMs: null,
      text: 'Twelve. Well - twelve or so. And the moss.'
    })
  })

  it('take times from captions', () => {
    const {turns, speakers} = recordsOf(`WEBVTT

00:01.000 --> 00:03.500
<v Nils Aro>How many hives?

00:03.500 --> 00:04.000
<v Ines Malo>Twelve

00:04.000 --> 00:06.250
<v Ines Malo>or so.
`)
    expect(turns).toMatchObject([
      {speaker: 'Nils Aro', timeMs: 1000, startMs: 1000, endMs: 3500},
      {speaker: 'Ines Malo', timeMs: 3500, startMs: 3500, endMs: 6250, text: 'Twelve or so.'}
    ])
    expect(speakers.map(({talkMs}) => talkMs)).toEqual([2500, 2750])
  })

  it('find nobody in an empty file', () => {
    expect(recordsOf('')).toMatchObject({turns: [], speakers: [], numbers: [], dates: [], claims: []})
  })
})
