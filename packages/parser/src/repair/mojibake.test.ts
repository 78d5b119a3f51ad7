import {assert, constantFrom, property} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {windows1252, windows874} from './code-pages.js'
import {findMojibake} from './mojibake.js'

/** How UTF-8 text shows when each byte is read in another encoding. */
const misread = (text: string, high: readonly number[]): string =>
  String.fromCodePoint(
    ...Array.from(new TextEncoder().encode(text), (byte) => (byte < 128 ? byte : (high[byte - 128] ?? byte)))
  )
const repair = (value: string): string => {
  let text = ''
  let at = 0
  for (const {sourceStart, sourceEnd, value: to} of findMojibake(value).repairs) {
    text += value.slice(at, sourceStart) + to
    at = sourceEnd
  }
  return text + value.slice(at)
}

describe('findMojibake', () => {
  test.each([
    ['it â€” well', 'it — well'],
    ['itâ€™s', 'it’s'],
    ['cafÃ©', 'café'],
    ['goesโ€ฆ on', 'goes… on'],
    ['a โ€” b', 'a — b'],
    ['5 â‚¬', '5 €'],
    ['“Ã©tÃ©”', '“été”'],
    ['Ã©Ã¨', 'éè']
  ])('repairs %s', (broken, whole) => {
    expect(repair(broken)).toBe(whole)
  })
  test.each(['สวัสดีครับ', 'โรงเรียน', 'São Paulo', 'naïve café', 'Â', 'âge', 'โ€', 'ÕâÊÇÄ»', 'Ä»Ã×'])(
    'leaves %s',
    (text) => {
      expect(repair(text)).toBe(text)
    }
  )
  test('repairs what it misread', () => {
    const pieces = constantFrom('—', '…', '’', '“', '”', '–', 'é', '€', ' word ')
    assert(
      property(pieces, pieces, constantFrom(windows1252, windows874), (first, second, high) => {
        const text = `a ${first} b ${second} c`
        expect(repair(misread(text, high))).toBe(text)
      })
    )
  })
  test('tells of characters that lost a byte', () => {
    expect(findMojibake('itâ€?s').counts).toMatchObject([{start: 2, end: 4}])
    expect(findMojibake('it\ufffds').counts).toMatchObject([{start: 2, end: 3}])
  })
})
