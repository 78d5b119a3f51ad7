import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {detect, parse} from './index.js'
import {dictaParse} from './plugin.js'

describe('parse', () => {
  test('refuses an unknown format', () => {
    expect(() => parse('Ann: hi', {format: 'docx'})).toThrow(
      /^Unexpected value `docx` for `format`, expected `vtt`, .*`text`$/
    )
  })
  test('refuses what is no text', () => {
    expect(() => Reflect.apply(parse, undefined, [undefined])).toThrow(TypeError)
  })
  test('skips a byte-order mark and keeps the offsets of the string', () => {
    const [turn] = parse('\uFEFFSpeaker 1: Hi.\nSpeaker 2: Yes.\nSpeaker 1: No.\nSpeaker 2: Oh.').children
    expect(turn).toMatchObject({label: 'Speaker 1', position: {start: {line: 1, column: 1, offset: 1}}})
  })
  test('reads nothing', () => {
    expect(parse('')).toMatchObject({type: 'root', format: 'text', speakers: [], children: []})
  })
  test('tells of repairs once for each kind', () => {
    const file = new VFile({value: 'Ann: one โ€” two\n\nTom: three â€” four โ€ฆ\n\nAnn: x\n\nTom: y'})
    const [turn] = parse(file).children
    expect(turn).toMatchObject({
      children: [
        {
          children: [
            {value: 'one — two', edits: [{valueStart: 4, valueEnd: 5, sourceStart: 9, sourceEnd: 12}]}
          ]
        }
      ]
    })
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['mojibake', 'mojibake'])
  })
  test('leaves the stacks of other errors as they are', () => {
    const {stackTraceLimit} = Error
    const file = new VFile('Ann (0:09): a\n\nTom (0:01): b')
    parse(file)
    expect(file.messages).toHaveLength(1)
    expect(Error.stackTraceLimit).toBe(stackTraceLimit)
  })
  test('works as a unified plugin', () => {
    expect(
      unified().use(dictaParse, {format: 'text'}).parse('Ann: a\n\nTom: b\n\nAnn: c\n\nTom: d')
    ).toMatchObject({
      type: 'root',
      speakers: [{name: 'Ann'}, {name: 'Tom'}]
    })
  })
})

test.each([
  ['WEBVTT\n\n', 'vtt'],
  ['00:01.000 --> 00:02.000\nhello\n\n00:02.000 --> 00:03.000\nworld', 'vtt'],
  ['**Ann:** hello\n\n**Tom:** hi', 'markdown'],
  ['---\ntitle: x\n---\nhello', 'markdown'],
  ['Ann: hello\n\nTom: hi', 'text']
])('detects %j', (source, format) => {
  const [best] = detect(source)
  expect(best?.format).toBe(format)
  expect(best?.reasons).not.toEqual([])
})
