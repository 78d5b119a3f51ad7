import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parse} from '../../index.js'
import {brokenGaps} from '../../gap-law.test.support.js'
import {brokenLaws} from '../../tree-laws.test.support.js'
import {outline} from '../../transcript.test.support.js'

const read = (source: string): string[] => outline(parse(source))

const cue = (from: number, text: string): string => `00:0${from}.000 --> 00:0${from + 1}.000\n${text}\n\n`

describe('vtt', () => {
  test('reads header, blocks, voices, tags and character references', () => {
    const source = `WEBVTT - part one
Language: en

NOTE checked by ear

STYLE
::cue { color: red }

REGION
id:a

intro
00:01.000 --> 00:02.500 align:start
<v.loud Ann Berg>Fish &amp; <i>chips</i>,
<c.x>please</c></v>

1:00:03.000 --> 01:00:04.000
<v Ann  Berg>And peas.

01:00:05.000 --> 01:00:06.000
<v Tom>No</v> <v Ann Berg>Yes [laughter]

01:00:07.000 --> 01:00:08.000
So.
`
    expect(read(source)).toEqual([
      'metadata',
      'note comment: checked by ear',
      'metadata',
      'metadata',
      'Ann Berg «Ann Berg» @1000',
      '  @1000 Fish & chips,\nplease',
      '  @3603000 And peas.',
      'Tom «Tom» @3605000',
      '  @3605000 No',
      'Ann Berg «Ann Berg» @3605000',
      '  @3605000 Yes {laughter}',
      '  @3607000 So.'
    ])
    const root = parse(source)
    expect(root.children[0]).toMatchObject({data: {Language: 'en'}})
    expect(root.children[4]).toMatchObject({
      children: [{time: {startMs: 1000, endMs: 2500, origin: 'explicit'}}, {}]
    })
  })

  test('reads labels inside cues; other cues go on', () => {
    const source =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: Hello and\n\n00:02.000 --> 00:03.000\nwelcome.\n\n00:03.000 --> 00:04.000\nTom: Hi.\n\n00:04.000 --> 00:05.000\nAnn: So.\n\n00:05.000 --> 00:06.000\nTom: One thing: no.'
    expect(read(source)).toEqual(
      [
        'Ann «Ann» @1000',
        '  @1000 Hello and',
        '  @2000 welcome.',
        'Tom «Tom» @3000',
        '  @3000 Hi.',
        'Ann «Ann» @4000',
        '  @4000 So.',
        'Tom «Tom» @5000',
        '  @5000 One thing: no.'
      ].toSpliced(0, 0, 'metadata')
    )
  })

  test('takes labels in every cue for voices', () => {
    const source = `WEBVTT\n\n${cue(1, 'Ann: one')}${cue(2, 'Ann: two')}${cue(3, 'Tom: three')}${cue(4, 'Tom: four')}${cue(5, 'Ann: five')}`
    expect(read(source).slice(1)).toEqual([
      'Ann «Ann» @1000',
      '  @1000 one',
      '  @2000 two',
      'Tom «Tom» @3000',
      '  @3000 three',
      '  @4000 four',
      'Ann «Ann» @5000',
      '  @5000 five'
    ])
  })

  test.each([
    [
      'blank lines above the header',
      '\n\nWEBVTT\n\n00:01.000 --> 00:02.000\nSo.\n\n00:03.000 --> 00:04.000\nYes.'
    ],
    ['no header', '00:01.000 --> 00:02.000\nSo.\n\n00:03.000 --> 00:04.000\nYes.'],
    ['seconds alone', 'WEBVTT\n\n1.000 --> 2.000\nSo.\n\n3.000 --> 4.000\nYes.'],
    ['commas', 'WEBVTT\n\n00:01,000 --> 00:02,000\nSo.\n\n00:03,000 --> 00:04,000\nYes.'],
    ['blank lines of spaces', 'WEBVTT\n \n00:01.000 --> 00:02.000\nSo.\n \n2\n00:03.000 --> 00:04.000\nYes.'],
    ['words beside the timing', 'WEBVTT\n\n00:01.000 --> 00:02.000 So.\n\n00:03.000 --> 00:04.000 Yes.'],
    [
      'a signature in small letters',
      'webvtt\n\n00:01.000 --> 00:02.000\nSo.\n\n00:03.000 --> 00:04.000\nYes.'
    ]
  ])('reads files with %s', (_, source) => {
    const file = new VFile({value: source})
    expect(parse(file).format).toBe('vtt')
    expect(outline(parse(source)).filter((line) => line !== 'metadata')).toEqual([
      '? «» @1000',
      '  @1000 So.',
      '  @3000 Yes.'
    ])
  })

  test('reads names on lines of their own, where cues begin so', () => {
    const lines = ['Ann Berg\nIt is late.', 'Tom Reed\nYes.', 'Ann Berg\nAnd cold.', 'Tom Reed\nSo\nit is.']
    const source = `WEBVTT\n\n${lines.map((text, index) => cue(index + 1, text)).join('')}`
    expect(read(source).slice(1)).toEqual([
      'Ann Berg «Ann Berg» @1000',
      '  @1000 It is late.',
      'Tom Reed «Tom Reed» @2000',
      '  @2000 Yes.',
      'Ann Berg «Ann Berg» @3000',
      '  @3000 And cold.',
      'Tom Reed «Tom Reed» @4000',
      '  @4000 So\nit is.'
    ])
    expect(read(`WEBVTT\n\n${cue(1, 'Ann Berg\nis late.')}${cue(2, 'Yes.')}${cue(3, 'So.')}`)).toHaveLength(5)
  })

  test('begins turns at dashes and chevrons', () => {
    const source =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n- Who is it?\n- It’s me.\n\n00:02.000 --> 00:03.000\n&gt;&gt; Come in.\n\n00:03.000 --> 00:04.000\n>> Thanks.'
    expect(read(source).filter((line) => line.startsWith('  '))).toEqual([
      '  @1000 Who is it?',
      '  @1000 It’s me.',
      '  @2000 Come in.',
      '  @3000 Thanks.'
    ])
    expect(parse(source).children.filter(({type}) => type === 'turn')).toHaveLength(4)
  })

  test('keeps the times of words', () => {
    const source = 'WEBVTT\n\n00:01.000 --> 00:03.000\nso<00:00:01.500><c> we</c><00:00:02.000><c> go</c>'
    const [, turn] = parse(source).children
    expect(turn).toMatchObject({
      children: [{words: {offsets: [32, 52, 76], startMs: [1000, 1500, 2000], endMs: [1500, 2000, 3000]}}]
    })
  })

  test('reads rolling captions once', () => {
    const source = `WEBVTT\n\n${cue(1, 'one two')}${cue(2, 'one two\nthree four')}${cue(3, 'three four')}${cue(4, 'three four\nfive')}`
    expect(read(source).slice(2)).toEqual(['  @1000 one two', '  @2000 three four', '  @4000 five'])
  })

  test.each([
    ['00:00:05.000 --> 00:00:02.000', 'cue-order'],
    ['00:05,000 --> 00:06,000', 'cue-timing'],
    ['00:xx --> 00:06.000', 'cue-timing'],
    ['words without a time', 'cue-timing']
  ])('tells of %s', (line, ruleId) => {
    const file = new VFile({value: `WEBVTT\n\n${line}\nHello.\n`})
    parse(file)
    expect(file.messages.map((message) => message.ruleId)).toContain(ruleId)
    expect(file.messages[0]).toMatchObject({source: 'parser', line: 3})
  })

  test.each([
    ['1\n00:01.000 --> 00:02.000\nSo.\n2\n00:03.000 --> 00:04.000\nYes.', 1000, 'So.', 3000, 'Yes.'],
    ['1\n00:01.000 --> 00:02.000\n5\n2\n00:03.000 --> 00:04.000\n6', 1000, '5', 3000, '6'],
    ['1\n00:01.000 --> 00:02.000\nWe are\n5\n00:03.000 --> 00:04.000\nNo.', 1000, 'We are\n5', 3000, 'No.'],
    ['0.000 --> 3.480\nSo.\n\n3.480 --> 5\nYes.', 0, 'So.', 3480, 'Yes.'],
    ['00:01.000\u00a0--> 00:02.000\nSo.\n\n00:03.000 --> 00:04.000\nYes.', 1000, 'So.', 3000, 'Yes.']
  ])('reads slips of form: %j', (cues, first, words, second, more) => {
    const source = `WEBVTT\n\n${cues}`
    const tree = parse(source)
    expect(outline(tree)).toEqual([
      'metadata',
      `? «» @${first}`,
      `  @${first} ${words}`,
      `  @${second} ${more}`
    ])
    expect([...brokenLaws(tree, source), ...brokenGaps(tree, source)]).toEqual([])
  })

  test('keeps the laws where cues hold nothing but spaces', () => {
    const source = `WEBVTT\n\n${cue(1, '&nbsp;')}${cue(2, '<i>&nbsp;</i>')}${cue(3, 'So.')}`
    const tree = parse(source)
    expect(outline(tree)).toEqual(['metadata', '? «» @3000', '  @3000 So.'])
    expect([...brokenLaws(tree, source), ...brokenGaps(tree, source)]).toEqual([])
  })

  test('reads the headers of parts that were joined', () => {
    const part = `WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000\n\n${cue(1, 'So.')}`
    expect(read(part + part)).toEqual([
      'metadata',
      '? «» @1000',
      '  @1000 So.',
      'metadata',
      '? «» @1000',
      '  @1000 So.'
    ])
  })

  test('takes who speaks from identifiers that name it', () => {
    const names = ['Mara Lind', 'Joss Venn', 'Mara Lind']
    const source = `WEBVTT\n\n${names.map((name, at) => `${at + 1} "${name}" (3100${at})\n${cue(at + 1, 'So it goes.')}`).join('')}`
    const tree = parse(source)
    expect(outline(tree).filter((line) => line.includes('«'))).toEqual([
      'Mara Lind «Mara Lind» @1000',
      'Joss Venn «Joss Venn» @2000',
      'Mara Lind «Mara Lind» @3000'
    ])
    expect([...brokenLaws(tree, source), ...brokenGaps(tree, source)]).toEqual([])
    // A quoted word in one identifier of many says nothing.
    expect(outline(parse(`${source}${'x\n00:09.000 --> 00:10.000\nYes.\n\n'.repeat(9)}`))[1]).toBe(
      '? «» @1000'
    )
  })
})
