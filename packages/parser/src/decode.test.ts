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

/** Bytes of a text in an encoding that can only be read: every sequence of up to two bytes is tried. */
function bytesIn(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const codes = new Map<string, readonly number[]>()
  for (let first = 0x80; first < 0x100; first++) {
    for (let second = 0x40; second < 0x100; second++) {
      const pair = decoder.decode(Uint8Array.of(first, second))
      if (!codes.has(pair)) codes.set(pair, [first, second])
    }
  }
  for (let first = 0; first < 0x100; first++) codes.set(decoder.decode(Uint8Array.of(first)), [first])
  return Uint8Array.from(Array.from(text).flatMap((character) => codes.get(character) ?? []))
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
      'UTF-16 LE of Chinese',
      wide('安: 你好 吗\n王: 很好 谢谢\n', true, false),
      '安: 你好 吗\n王: 很好 谢谢\n',
      'utf-16le'
    ],
    [
      'UTF-16 BE of Chinese',
      wide('安: 你好 吗\n王: 很好 谢谢\n', false, false),
      '安: 你好 吗\n王: 很好 谢谢\n',
      'utf-16be'
    ],
    [
      'windows-1252',
      Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0xe9, 0x80]),
      '“Hi” — é€',
      'windows-1252'
    ],
    ['ISO-2022-JP', bytesOf('\u001B$B$3$s\u001B(B'), 'こん', 'iso-2022-jp'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
    ['zeros among text', bytesOf('a\0b'), 'a\0b', 'utf-8']
  ])('reads %s', (_, bytes, value, encoding) => {
    expect(decode(bytes)).toEqual({value, encoding})
  })
  test.each([
    ['gb18030', '问: 港口的船为什么越来越旧? 答: 我觉得是钱的问题。去年我们卖了五条船。\n'],
    ['big5', '問: 港口的船為什麼越來越舊? 答: 我覺得是錢的問題。去年我們賣了五條船。\n'],
    ['shift_jis', '田中: 今日は港の船について話します。\n鈴木: お金の問題だと思います。\n'],
    ['euc-jp', '田中: 今日は港の船について話します。\n鈴木: お金の問題だと思います。\n'],
    [
      'euc-kr',
      '민수: 오늘은 항구의 배들에 대해 이야기해 보겠습니다.\n지영: 제 생각에는 돈 문제인 것 같아요.\n'
    ],
    ['windows-1251', 'Анна: Сегодня мы говорим о лодках в порту.\nПётр: Думаю, дело в деньгах.\n'],
    ['koi8-r', 'Анна: Сегодня мы говорим о лодках в порту.\nИван: Думаю, дело в деньгах.\n'],
    [
      'windows-1250',
      'Anna: Dzisiaj rozmawiamy o łodziach, które są coraz starsze.\nTomasz: Myślę, że to kwestia pieniędzy. W zeszłym roku sprzedaliśmy pięć łodzi, kupiliśmy tylko jedną. Nikt już nie chce łowić śledzi.\n'
    ],
    [
      'windows-1253',
      'Άννα: Σήμερα μιλάμε για τα καΐκια στο λιμάνι.\nΠέτρος: Νομίζω ότι είναι θέμα χρημάτων.\n'
    ],
    ['windows-1255', 'חנה: היום נדבר על הסירות בנמל.\nדן: אני חושב שזה עניין של כסף.\n'],
    ['windows-1256', 'سلمى: اليوم نتحدث عن القوارب في الميناء.\nعمر: أظن أن السبب هو المال.\n'],
    ['windows-874', 'สมชาย: วันนี้เราจะพูดถึงเรือในท่าเรือของเรา\nมาลี: ฉันคิดว่าเป็นเรื่องเงินค่ะ\n']
  ])('reads %s', (encoding, text) => {
    const cues = `1\n00:00:01,000 --> 00:00:02,000\n${text}`
    expect(decode(bytesIn(text, encoding))).toEqual({value: text, encoding})
    expect(decode(bytesIn(cues, encoding))).toEqual({value: cues, encoding})
  })
  test.each([
    'déjà',
    'Émile: Voilà l’été où tout a changé, même à Sète.',
    'Jürgen: Früher hatten wir über fünfzig Boote, das ärgert natürlich alle.',
    'José: ¿Qué pasó? Mañana hablaré con el señor Núñez. ¡Así no!',
    'João: Então, não sei se vocês já viram a situação.',
    'Åse: Søren sier at båtene på bryggen blir færre.',
    'Ann: “well—that’s £5,000…” and “no—it’s €6,000”—‘really?’ … “yes”—“ok”'
  ])('takes %s for windows-1252', (text) => {
    const typographic = new Map([
      ['€', 0x80],
      ['…', 0x85]
    ])
    for (const [index, sign] of Array.from('‘’“”•–—').entries()) typographic.set(sign, 0x91 + index)
    const bytes = Uint8Array.from(text, (sign) => typographic.get(sign) ?? sign.charCodeAt(0))
    expect(decode(bytes)).toEqual({value: text, encoding: 'windows-1252'})
  })
  test('reads the encoding that a page declares', () => {
    const page = '<html><head><meta charset="windows-1251"></head><p>Да</p></html>'
    expect(decode(bytesIn(page, 'windows-1251'))).toEqual({value: page, encoding: 'windows-1251'})
  })
  test('tells what was lost', () => {
    const text = bytesOf('Zoë: naïve — yes “no”')
    expect(decode(Uint8Array.from([...text, 0xff, ...text]))).toEqual({
      value: 'Zoë: naïve — yes “no”\uFFFDZoë: naïve — yes “no”',
      encoding: 'utf-8',
      replaced: {count: 1, first: 21}
    })
    expect(decode(text.subarray(0, -1))).toMatchObject({encoding: 'utf-8', replaced: {count: 1}})
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
