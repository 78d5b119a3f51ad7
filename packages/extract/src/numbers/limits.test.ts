import {describe, expect, it} from 'vitest'
import {findNumbers} from './index.js'

const found = (text: string) =>
  findNumbers(text).map(({quote, kind, value}) => `${quote}: ${kind} ${String(value)}`)

/** What is read wrongly today, with the wrong result: who mends one of these changes it here. */
describe('known limits of numbers', () => {
  it('takes pounds for a weight', () => {
    expect(found('She lent me ten pounds.')).toEqual(['ten pounds: measure 10'])
  })

  it('does not see that a list goes on counting what stood before', () => {
    expect(findNumbers('We saw three whales, then four.').map(({of}) => of)).toEqual(['whales', null])
  })

  it('does not see that a sum goes on without its unit', () => {
    expect(found('It is five dollars a month or fifty for the year.')).toEqual([
      'five dollars: money 5',
      'fifty: number 50'
    ])
  })

  it('takes the name of a bus or a bar for a number', () => {
    expect(found('I ride the 61 to work.')).toEqual(['61: number 61'])
  })

  it('does not tell degrees of heat from those of an angle without a scale', () => {
    expect(findNumbers('The kiln stood at 900 degrees.').map(({unit}) => unit)).toEqual(['deg'])
  })

  it('does not see shillings', () => {
    expect(found('It was £3 and four shillings.')).toEqual(['£3: money 3', 'four: count 4'])
  })

  it('reads only the last two of a longer list as one range', () => {
    expect(found('It took 10, 15, 20 minutes.')).toEqual(['10: number 10', '15, 20 minutes: duration null'])
  })
})
