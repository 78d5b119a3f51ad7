import {assert, property, string, uint8Array} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from './index.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const wide = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, index) => text.charCodeAt(index))]
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))
  )
}

describe('decode', () => {
  test.each([
    ['UTF-8', bytesOf('Zoë: naïve — yes'), 'Zoë: naïve — yes', 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf('Zoë')]), 'Zoë', 'utf-8'],
    ['UTF-16 LE with a mark', wide('Ann: ja, schön', true, true), 'Ann: ja, schön', 'utf-16le'],
    ['UTF-16 BE with a mark', wide('Ann: ja, schön', false, true), 'Ann: ja, schön', 'utf-16be'],
    ['UTF-16 LE', wide('Ann: ja, schön', true, false), 'Ann: ja, schön', 'utf-16le'],
    ['UTF-16 BE', wide('Ann: ja, schön', false, false), 'Ann: ja, schön', 'utf-16be'],
    [
      'windows-1252',
      Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0xe9, 0x80]),
      '“Hi” — é€',
      'windows-1252'
    ],
    ['nothing', new Uint8Array(), '', 'utf-8'],
    ['zeros among text', bytesOf('a\0b'), 'a\0b', 'utf-8']
  ])('reads %s', (_, bytes, value, encoding) => {
    expect(decode(bytes)).toEqual({value, encoding})
  })
  test('reads any bytes', () => {
    assert(
      property(uint8Array({maxLength: 100}), (bytes) => {
        expect(typeof decode(bytes).value).toBe('string')
      })
    )
  })
  test('gives back what was written as UTF-8', () => {
    assert(
      property(string({unit: 'grapheme'}), (text) => {
        const {value, encoding} = decode(bytesOf(`Ann: ${text}`))
        expect(encoding === 'utf-8' ? value : undefined).toBe(
          encoding === 'utf-8' ? `Ann: ${text}` : undefined
        )
      })
    )
  })
  test('refuses a string', () => {
    // The types forbid it; JavaScript does not.
    expect(() => Reflect.apply(decode, undefined, ['text'])).toThrow(TypeError)
  })
})
