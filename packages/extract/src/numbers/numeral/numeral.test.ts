import {describe, expect, it} from 'vitest'
import {numeralAt} from './numeral.js'

const cases: ReadonlyArray<readonly [string, number]> = [
  ['7', 7],
  ['10,000', 10_000],
  ['40, 000', 40_000],
  ['1.25', 1.25],
  ['8.2 million', 8_200_000],
  ['300k', 300_000],
  ['1.6 B', 1_600_000_000],
  ['2 1/2', 2.5],
  ['5 and a half million', 5_500_000],
  ['twenty-one', 21],
  ['a hundred and thirty', 130],
  ['twenty-five hundred', 2500],
  ['thirteen hundred', 1300],
  ['two thousand three', 2003],
  ['five hundred thousand', 500_000],
  ['one million two hundred thousand five hundred', 1_200_500],
  ['nine billion eight hundred million', 9_800_000_000],
  ['six point two billion', 6_200_000_000],
  ['seventy-eight point four', 78.4],
  ['one point oh five', 1.05],
  ['two and a half', 2.5],
  ['a million and a half', 1_500_000],
  ['three and three quarters', 3.75],
  ['half a million', 500_000],
  ['a quarter of a million', 250_000],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['three dozen', 36],
  ['a hundred and thirty k', 130_000],
  ['six million and one half', 6_500_000],
  ['four thousand six hundred two point seven', 4602.7],
  ['zero', 0],
  ['nought point nought three', 0.03],
  ['seven twenty', 720],
  ['two hundred five point five thousand', 205_500],
  ['three hundred and two dozen', 324],
  ['three hundred Cr', 3e9],
  ['12G', 12e9],
  ['half a mil', 500_000],
  ['two mil', 2_000_000],
  ['2 and 1/2', 2.5],
  ['2-1/2', 2.5],
  ['4 point 2 million', 4_200_000],
  ['5.5x10-3', 0.0055],
  ['3 × 10⁻⁵', 0.00003],
  ['2×10⁶', 2_000_000],
  ['two thousand eight point three billion', 2_008_300_000_000]
]

describe('numeralAt', () => {
  it.each(cases)('reads `%s`', (text, value) => {
    const numeral = numeralAt(text, 0)
    expect(numeral?.end).toBe(text.length)
    expect(numeral?.value).toBeCloseTo(value, 9)
  })

  it('reads a minus', () => {
    expect(numeralAt('minus five', 0)?.value).toBe(-5)
    expect(numeralAt('-12', 0)?.value).toBe(-12)
  })

  it.each(['4K', 'nothing', 'of', 'a', 'a third', 'x5'])('declines `%s`', (text) => {
    expect(numeralAt(text, 0)).toBeUndefined()
  })

  it('reads a lone small letter behind a space as no magnitude', () => {
    expect(numeralAt('5 b', 0)).toMatchObject({value: 5, end: 1})
  })

  it.each([
    ['two million, three million', 'two million'],
    ['two hundred and three hundred', 'two hundred'],
    ['five and six', 'five'],
    ['twenty thirty', 'twenty'],
    ['two million and three million', 'two million'],
    ['one hundred and three quarters', 'one hundred and three quarters']
  ])('does not join two numerals: `%s`', (text, first) => {
    expect(text.slice(0, numeralAt(text, 0)?.end)).toBe(first)
  })
})
