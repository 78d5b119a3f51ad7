import {describe, expect, it} from 'vitest'
import {finderOf} from './find-matches.js'
import type {Rule} from './rule.js'

const rule = (name: string, starts: readonly string[], pattern: RegExp): Rule<string> => ({
  name,
  starts,
  pattern,
  read: (_, {text, start, end}) =>
    text.slice(start, end) === 'declined' ? undefined : text.slice(start, end)
})

describe('finderOf', () => {
  it('takes the longest match, and of equally long ones that of the earlier rule', () => {
    const find = finderOf([
      rule('short', ['digit'], /\d+/y),
      rule('long', ['digit'], /\d+ km/y),
      rule('late', ['digit'], /\d+ km/y)
    ])
    expect(find('5 km and 7')).toEqual([
      {start: 0, end: 4, rule: 'long', value: '5 km'},
      {start: 9, end: 10, rule: 'short', value: '7'}
    ])
  })

  it('wakes at whole words, in either case, and goes on behind a match', () => {
    const find = finderOf([rule('word', ['two', 'declined'], /two(?: two)?|declined/iy)])
    expect(find('Two two two. twos stwo declined').map(({start, end}) => [start, end])).toEqual([
      [0, 7],
      [8, 11]
    ])
  })

  it('wakes at characters, and at digits that no letter precedes', () => {
    const find = finderOf([rule('sign', ['$'], /\$\d/y), rule('digits', ['digit'], /\.?\d+/y)])
    expect(find('a1 $5 .25 b.5 3').map(({value}) => value)).toEqual(['$5', '.25', '5', '3'])
  })

  it('asks a rule behind digits only where their number and the character behind them allow it', () => {
    const dashed = {...rule('dashed', ['digit'], /\d+-\d/y), figure: {least: 1, most: 2, marks: '-'}}
    expect(finderOf([dashed])('1-2 123-4 5–6 77-8').map(({value}) => value)).toEqual(['1-2', '77-8'])
  })

  it('asks a rule that wants a certain word next only before it; behind digits, only words rule it out', () => {
    const wants = {...rule('wants', ['digit', 'six'], /(?:\d+|six)[ –]\w+/iy), next: ['boats']}
    expect(finderOf([wants])('6 boats, 7 coats, 8–9, six boats, six coats').map(({value}) => value)).toEqual([
      '6 boats',
      '8–9',
      'six boats'
    ])
  })

  it('wakes at a sign that wants a digit only right before one', () => {
    const short = {...rule('short', ["'"], /'\d\d/y), next: ['digit']}
    expect(finderOf([short])("it's '98, the '90s; ' 12").map(({value}) => value)).toEqual(["'98", "'90"])
  })

  it('finds nothing without rules', () => {
    expect(finderOf([])('1 two $')).toEqual([])
  })

  it('keeps words apart that hash alike', () => {
    const find = finderOf([rule('word', ['one'], /\w+/y)])
    expect(find('ONE one 0ne on1 one')).toHaveLength(3)
  })
})
