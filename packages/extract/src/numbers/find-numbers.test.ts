import {array, assert, constantFrom, nat, oneof, property} from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {findNumbers, numberFields} from './index.js'
import {numberRules} from './rules/index.js'

/** Pieces that wake rules, join numerals, break them or mean nothing. */
const pieces = [
  '1',
  '12',
  '1,',
  '000',
  '.5',
  '40+',
  '3-4',
  '½',
  '2/3',
  '42nd',
  '1.28',
  '$',
  '€',
  'US$',
  '%',
  ' percent',
  'x',
  'k',
  'one',
  'two',
  'twenty',
  '-',
  '-one',
  ' hundred',
  ' and ',
  ' thousand',
  ' million',
  ' point ',
  ' a half',
  'a dozen',
  ' minutes',
  ' years old',
  ' km',
  ' dollars',
  ' cents',
  ' times',
  ' out of ',
  ' in ',
  ' of ',
  ' to ',
  ' or ',
  ', ',
  'half',
  'a third',
  'doubled',
  'twice',
  'hundreds',
  ' per ',
  ' a month',
  'about ',
  'I think ',
  ' or so',
  ', no, ',
  ' ',
  ' ',
  '. ',
  '\n',
  'boats',
  'the ',
  'é',
  '😀',
  '\ud83d',
  '\u00a0',
  '\0',
  "'",
  '(',
  ')',
  '[',
  ']',
  '/',
  ':'
]
const texts = oneof(
  array(constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join('')),
  array(nat(0xffff), {maxLength: 40}).map((codes) => String.fromCharCode(...codes))
)

describe('findNumbers', () => {
  it('gives sorted, disjoint spans, exact quotes and finite values, for any text', () => {
    const values = numberFields.pick({
      kind: true,
      value: true,
      low: true,
      high: true,
      unit: true,
      of: true,
      per: true,
      bound: true,
      hedged: true,
      hedge: true
    })
    assert(
      property(texts, (text) => {
        let last = 0
        for (const {start, end, quote, rule, ...fields} of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(quote).toBe(text.slice(start, end))
          expect(rule).toMatch(/^[a-z]+\/[a-z-]+$/)
          expect(values.safeParse(fields).error).toBeUndefined()
          // A value alone, a range without one, or a value that is one end of what is stated.
          const alone = fields.value !== null
          expect(alone ? null : fields.low).toBe(alone ? null : (fields.low ?? Number.NaN))
          expect(fields.low).toBe(alone ? (fields.bound === 'atLeast' ? fields.value : null) : fields.low)
          expect(fields.high).toBe(alone ? (fields.bound === 'atMost' ? fields.value : null) : fields.high)
          expect(fields.low ?? 0).toBeLessThanOrEqual(fields.high ?? fields.low ?? 0)
          expect(fields.hedged).toBe(fields.hedge !== null)
          last = end
        }
      }),
      {numRuns: 500}
    )
  })

  it('finds the same a second time: rules hold no state', () => {
    const text = 'We sold 4,000 boats for $20 million, I think, in two to five months.'
    expect(findNumbers(text)).toEqual(findNumbers(text))
    expect(findNumbers(text)).toHaveLength(3)
  })

  it('reads a bare dollar as the currency of the options', () => {
    expect(findNumbers('It is $5. Or US$4. Or five bucks.', {currency: 'CAD'}).map(({unit}) => unit)).toEqual(
      ['CAD', 'USD', 'CAD']
    )
  })

  it('refuses options that it does not know', () => {
    expect(() => findNumbers('', {currency: 'dollar'})).toThrow(TypeError)
  })

  it('gives every rule its own name', () => {
    expect(new Set(numberRules.map(({name}) => name)).size).toBe(numberRules.length)
  })
})

describe('work grows with the text', () => {
  const adverse = [
    '1,',
    'one and ',
    '$',
    'a hundred ',
    '1 to ',
    'a ',
    'twenty-',
    '5 a month ',
    'I think ',
    '1.',
    'half ',
    '-1',
    'one '
  ]
  it.each(adverse)('repeated `%s` costs twice as much when twice as long', (piece) => {
    const work = (count: number) => {
      const executions = vi.spyOn(RegExp.prototype, 'exec')
      try {
        findNumbers(piece.repeat(count))
        return executions.mock.calls.length
      } finally {
        executions.mockRestore()
      }
    }
    const single = work(200)
    expect(work(400)).toBeLessThanOrEqual(2.1 * single + 200)
  })
})
