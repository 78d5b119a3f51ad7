import {describe, expect, test} from 'vitest'
import {parse} from '../index.js'

const people = (source: string): unknown[] =>
  parse(source, {format: 'text'}).speakers.map(({name, role, affiliation}) => [name, role, affiliation])

const talk = 'Mara: Welcome.\n\nOlu: Thanks.\n\nMara: Right.\n\nOlu: Yes.'

const meetingOf = (opening: string): string =>
  `Lee Hart: ${opening}\n\nSue Moor: Hello.\n\nLee Hart: Now.\n\nAna: Thank you, Lee.\n\nSue Moor: So.\n\nLee Hart: Bye.\n\nIt is late.`

describe('introductions', () => {
  test.each([
    ['Mara Lind talks with the harbour pilot Olu Obi about fog.', 'host', 'guest', 'harbour pilot'],
    ['Mara Lind interviews Olu Obi.', 'host', 'guest', undefined],
    [
      'Mara Lind sits down with Olu Obi, head of research at Tidewater.',
      'host',
      'guest',
      'head of research at Tidewater'
    ],
    ['Hosted by Mara Lind. An interview with Dr. Olu Obi.', 'host', 'guest', undefined],
    ['Host: Mara Lind\nGuest: Olu Obi, the mayor of Hull', 'host', 'guest', 'mayor of Hull']
  ])('reads a blurb: %s', (blurb, first, second, about) => {
    expect(people(`${blurb}\n\n${talk}`)).toEqual([
      ['Mara Lind', first, undefined],
      ['Olu Obi', second, about]
    ])
  })

  test.each([
    ['I’m your host, Mara Lind, and my guest today is Olu Obi. Hi!', 'host', 'guest', undefined],
    [
      'I’m Mara Lind, your host. Joining us is Olu Obi, a pilot at Tidewater.',
      'host',
      'guest',
      'pilot at Tidewater'
    ],
    [
      'I’m Mara Lind, speaking to you from a shed. With me is Olu Obi, of the Tidewater Trust.',
      undefined,
      undefined,
      'Tidewater Trust'
    ],
    ['I’m Mara Lind. I’m your host. With me is Olu Obi, who pilots.', 'host', undefined, undefined],
    [
      'I’m Mara Lind, treasurer of the club. With us today is Olu Obi, the club’s pilot.',
      undefined,
      undefined,
      'club’s pilot'
    ]
  ])('reads the opening words: %s', (opening, first, second, about) => {
    const [host, guest] = parse(`Mara: ${opening}\n\n${talk}`, {format: 'text'}).speakers
    expect([host?.name, host?.role]).toEqual(['Mara Lind', first])
    expect([guest?.name, guest?.role, guest?.affiliation]).toEqual(['Olu Obi', second, about])
  })

  test('what somebody is doing is no affiliation', () => {
    const [host] = parse(`Mara: I’m Mara Lind, speaking to you from a shed.\n\n${talk}`, {
      format: 'text'
    }).speakers
    expect(host).toMatchObject({name: 'Mara Lind'})
    expect(host?.affiliation).toBeUndefined()
  })

  test('takes a name that comes once where it is introduced', () => {
    expect(
      people(meetingOf('With me is Ana Ruiz, senior vice president of policy at Northwind. Let us begin.'))
    ).toEqual([
      ['Lee Hart', undefined, undefined],
      ['Sue Moor', undefined, undefined],
      ['Ana Ruiz', undefined, 'senior vice president of policy at Northwind']
    ])
    expect(people(meetingOf('Let us begin.'))).toHaveLength(2)
  })

  test.each([
    'I talked with Olu Obi’s aunt.',
    'I’m going to Ann Harbor.',
    'My guests were late.',
    'We host many.'
  ])('takes no role from %s', (words) => {
    expect(people(`${talk}\n\nMara: ${words}`)).toEqual([
      ['Mara', undefined, undefined],
      ['Olu', undefined, undefined]
    ])
  })
})
