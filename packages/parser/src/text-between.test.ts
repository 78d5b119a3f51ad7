import {assert, constantFrom, array, nat, property} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse, textBetween} from './index.js'

describe('textBetween', () => {
  const source =
    '**Ann:** Fish &amp; *chips* \\[laughter\\] now.\n\nAnd peas.\n\n**Tom:** No.\n\n**Ann:** A.\n\n**Tom:** B.'
  const tree = parse(source)
  const at = (words: string): number => source.indexOf(words)

  test.each([
    ['everything', 0, source.length, 'Fish & chips now. And peas. No. A. B.'],
    ['a word', at('chips'), at('chips') + 5, 'chips'],
    ['a label', 0, 8, ''],
    ['a cut repair, whole', at('amp'), at('amp') + 3, '&'],
    ['two segments', at('now'), at('peas') + 4, 'now. And peas']
  ])('gives %s', (_, start, end, words) => {
    expect(textBetween(tree, start, end)).toBe(words)
  })

  test('never gives more for a part than for the whole', () => {
    const pieces = array(
      constantFrom('Ann: ', 'Tom: ', 'yes', ' no ', '\n', '\n\n', '[laughs]', '*so*', '&amp;', 'โ€”'),
      {maxLength: 20}
    )
    assert(
      property(pieces, nat(80), nat(80), (parts, first, second) => {
        const text = parts.join('')
        const root = parse(text, {format: 'markdown'})
        const [start, end] = [Math.min(first, second), Math.max(first, second)]
        const whole = textBetween(root, 0, text.length).replaceAll(' ', '')
        expect(whole).toContain(textBetween(root, start, end).replaceAll(' ', ''))
      })
    )
  })
})
