import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {explain} from './index.js'

const talk = (line: string): string =>
  `Ann Berg: Shall we?\n\nTom Reed: Yes, let us.\n\nAnn Berg: Good.\n\n${line}\n\nTom Reed: Fine.\n\nAnn Berg: Bye.\n\nIt is late.`

describe('explain', () => {
  test.each([
    ['Note: the sound is bad.', 'Note', 'it is a common word'],
    ["Here's the thing: nobody came.", "Here's the thing", 'it does not look like a name'],
    ['https://example.org/a is the address.', 'https', 'it is the start of an address'],
    ['GitHub: https://example.org', 'GitHub', 'an address follows'],
    ['at 8:00 PM we left.', 'at 8', 'it is a time or a ratio'],
    ['[unintelligible 00:36]: hm.', '[unintelligible 00:36]', 'it is an annotation'],
    ['Ola: Me too.', 'Ola', 'it comes once, and the text never mentions it as a name'],
    ['Break: [01:02]', 'Break', 'it names a part that is played: a note'],
    ['We stayed, Ann: all of us.', 'We stayed, Ann', 'it does not look like a name']
  ])('says why %s is no label', (line, label, reason) => {
    const {labels} = explain(talk(line), {format: 'text'})
    const found = labels.find((entry) => entry.label === label)
    expect(found).toMatchObject({accepted: false, line: 7, column: 1})
    expect(found?.score).toBeLessThan(0.5)
    expect(found?.reasons[0]).toBe(reason)
  })

  test('lists labels that were taken, in order of place', () => {
    const {labels, formats} = explain(talk('So.'), {format: 'text'})
    expect(formats.map(({format}) => format)).toContain('text')
    expect(labels.map(({label, accepted}) => [label, accepted])).toEqual([
      ['Ann Berg', true],
      ['Tom Reed', true]
    ])
    expect(labels[0]?.score).toBeGreaterThanOrEqual(0.5)
    expect(labels[0]?.reasons).toContain('comes 3 times')
  })

  test('names voices that the format states, and tells messages to no one', () => {
    const file = new VFile('WEBVTT\n\n00:09.000 --> 00:02.000\n<v Ann Berg>Hello\n')
    expect(explain(file).labels).toMatchObject([{label: 'Ann Berg', accepted: true, score: 1}])
    expect(file.messages).toEqual([])
  })
})
