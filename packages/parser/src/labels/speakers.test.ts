import {describe, expect, test} from 'vitest'
import {resolveSpeakers} from './speakers.js'

const joined = (labels: readonly string[]): string[][] =>
  resolveSpeakers(labels, []).speakers.map(({labels: of}) => of)

describe('resolveSpeakers', () => {
  test.each([
    [['Ann Berg', 'Ann'], [['Ann Berg', 'Ann']]],
    [['Ann', 'Ann Berg'], [['Ann', 'Ann Berg']]],
    [['Ann Berg', 'ANN BERG', 'ANN'], [['Ann Berg', 'ANN BERG', 'ANN']]],
    [['MR. REED', 'Tom Reed'], [['MR. REED', 'Tom Reed']]],
    [['Aaron van Wessel', 'AvW', 'AW'], [['Aaron van Wessel', 'AvW', 'AW']]],
    [['Ann Berg (AB)', 'AB'], [['Ann Berg (AB)', 'AB']]],
    [
      ['Ann Berg', 'Ann Lund', 'Ann'],
      [['Ann Berg'], ['Ann Lund'], ['Ann']]
    ],
    [
      ['Tom Reed', 'Sue Reed', 'Mr. Reed'],
      [['Tom Reed'], ['Sue Reed'], ['Mr. Reed']]
    ],
    [
      ['Speaker 1', 'Speaker 2'],
      [['Speaker 1'], ['Speaker 2']]
    ],
    [
      ['Q', 'A', 'Ann Berg'],
      [['Q'], ['A'], ['Ann Berg']]
    ],
    [['Unknown Speaker', 'Ann'], [['Ann']]]
  ])('joins %j', (labels, people) => {
    expect(joined(labels)).toEqual(people)
  })
  test('takes roles and affiliations that are written', () => {
    const {speakers} = resolveSpeakers(
      ['Ann Berg (host)', 'Tom Reed (Harbor Trust)', 'Ola'],
      [{name: 'Ola Nord', role: 'guest'}]
    )
    expect(speakers).toMatchObject([
      {name: 'Ann Berg', role: 'host'},
      {name: 'Tom Reed', affiliation: 'Harbor Trust'},
      {name: 'Ola Nord', labels: ['Ola'], role: 'guest'}
    ])
  })
})
