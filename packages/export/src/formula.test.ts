import {expect, test} from 'vitest'
import {disarmFormula} from './formula.js'

const dangerous = [
  '=1+2',
  '+31 6 555',
  '-40 degrees',
  '@SUM(A1)',
  '\tindented',
  '\r=1',
  '\n=1',
  '\0=1',
  ' =1',
  ' \n\t -1',
  '\uFEFF=1',
  '\u200B@x',
  '\u00A0+1',
  '＝1',
  '＋1',
  '－1',
  ' ＠x'
]
const harmless = [
  '',
  ' ',
  'a=b',
  '1-2',
  '40%',
  "'=1",
  'half and half',
  '\n',
  '\nplain',
  '"=1"',
  '−5',
  '— well'
]

test.each(dangerous)('%j gets an apostrophe', (text) => {
  expect(disarmFormula(text)).toBe(`'${text}`)
})

test.each(harmless)('%j stays', (text) => {
  expect(disarmFormula(text)).toBe(text)
})
