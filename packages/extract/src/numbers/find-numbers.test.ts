import {array, assert, constantFrom, nat, oneof, property} from 'fast-check'
import {describe, expect, it} from 'vitest'
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
          // A value is alone or one end of what is stated; without one there is a lower end.
          const {value, low, high, bound} = fields
          expect(value === null ? low === null : value === low && value === high).toBe(false)
          expect([value, bound === 'atLeast' ? value : null]).toContain(value === null ? null : low)
          expect([value, bound === 'atMost' ? value : null]).toContain(value === null ? null : high)
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

/** Least times of runs over a text and over one twice as long; what else the machine does only adds. */
function leastTimes(piece: string, count: number): {once: number; twice: number} {
  const least = {once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY}
  for (let run = 0; run < 40; run++) {
    // Each text is a new one: the answer for the last is remembered.
    least.once = Math.min(least.once, timeOf(piece.repeat(count + run)))
    least.twice = Math.min(least.twice, timeOf(piece.repeat(2 * count + run)))
    // On a busy machine one waits for a quiet moment.
    if (run >= 3 && isLinear(least)) break
  }
  return least
}

/** Linear work takes twice as long, quadratic work four times. */
function isLinear({once, twice}: {once: number; twice: number}): boolean {
  return twice < once * 3 + 2
}

function timeOf(text: string): number {
  const start = performance.now()
  findNumbers(text)
  return performance.now() - start
}

describe('work grows with the text', () => {
  it.each([
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
    'one ',
    '000 ',
    '1 2/3 ',
    'two hundred and ',
    'twenty twenty ',
    '2 or ',
    'may 1 '
  ])('repeated `%s` takes twice as long when twice as long', (piece) => {
    expect(isLinear(leastTimes(piece, Math.ceil(4000 / piece.length)))).toBe(true)
  })
})
