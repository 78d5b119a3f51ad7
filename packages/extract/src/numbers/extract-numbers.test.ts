import {parse, textBetween} from '@dicta/parser'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {extract} from '../extract.js'

const source = `Ana Ruiz: We had sixty, sorry, sixteen boats. It cost $2 million, no, $3 million.

Bo Li: I think it took six months.
`

describe('extractNumbers', () => {
  const tree = parse(source)
  const {numbers} = extract(tree, new VFile({path: 'boats.txt'}), {only: ['numbers']})

  it('gives rows in source order that cite their words', () => {
    expect(numbers.map(({quote}) => quote)).toEqual([
      'sixty',
      'sixteen',
      '$2 million',
      '$3 million',
      'six months'
    ])
    for (const {start, end, quote} of numbers) expect(textBetween(tree, start, end)).toBe(quote)
    expect(numbers.at(-1)).toMatchObject({
      speaker: 'Bo Li',
      hedged: true,
      hedge: 'I think',
      unit: 'mo',
      value: 6
    })
  })

  it('links a reading to the one that it replaces', () => {
    expect(numbers.map(({repairs}) => repairs)).toEqual([null, numbers[0]?.id, null, numbers[2]?.id, null])
  })

  it('reads a bare dollar as the currency of the options', () => {
    const rows = extract(tree, undefined, {only: ['numbers'], numbers: {currency: 'NZD'}}).numbers
    expect(rows.map(({unit}) => unit)).toEqual([null, null, 'NZD', 'NZD', 'mo'])
  })
})
