import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {detect, parse} from '../../index.js'
import {brokenGaps} from '../../gap-law.test.support.js'
import {brokenLaws} from '../../tree-laws.test.support.js'
import {outline} from '../../transcript.test.support.js'

const read = (source: string): string[] => outline(parse(source, {format: 'srt'}))

const cue = (from: number, text: string): string =>
  `${from}\n00:00:0${from},000 --> 00:00:0${from + 1},000\n${text}\n\n`

describe('srt', () => {
  test('reads numbers, timings and words', () => {
    const source =
      '1\r\n00:00:01,000 --> 00:00:02,500\r\nWe sell <i>salt</i>\r\nand rope.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}In 1990.\r\n'
    expect(read(source)).toEqual(['? «» @1000', '  @1000 We sell salt\r\nand rope.', '  @3000 In 1990.'])
    expect(parse(source).format).toBe('srt')
    expect(parse(source).children[0]).toMatchObject({
      children: [{time: {startMs: 1000, endMs: 2500, origin: 'explicit'}}, {}]
    })
  })

  test.each([
    ['no numbers', '00:00:01,000 --> 00:00:02,000\nSo.\n\n00:00:03,000 --> 00:00:04,000\nYes.'],
    ['dots', '1\n00:00:01.000 --> 00:00:02.000\nSo.\n\n2\n00:00:03.000 --> 00:00:04.000\nYes.'],
    ['no spaces', '1\n00:00:01,000-->00:00:02,000\nSo.\n\n2\n00:00:03,000-->00:00:04,000\nYes.'],
    ['no milliseconds', '1\n00:00:01 --> 00:00:02\nSo.\n\n2\n00:00:03 --> 00:00:04\nYes.'],
    ['short parts', '1\n0:0:1,0 --> 0:0:2,0\nSo.\n\n2\n0:0:3,0 --> 0:0:4,0\nYes.'],
    [
      'a colon before milliseconds',
      '1\n00:00:01:000 --> 00:00:02:000\nSo.\n\n2\n00:00:03:000 --> 00:00:04:000\nYes.'
    ],
    ['a short arrow', '1\n00:00:01,000 -> 00:00:02,000\nSo.\n\n2\n00:00:03,000 -> 00:00:04,000\nYes.'],
    [
      'spaces within times',
      '1\n00: 00: 01, 000 --> 00: 00: 02, 000\nSo.\n\n2\n00: 00: 03, 000 --> 00: 00: 04, 000\nYes.'
    ],
    [
      'positions',
      '1\n00:00:01,000 --> 00:00:02,000 X1:40 X2:600 Y1:20 Y2:50\nSo.\n\n2\n00:00:03,000 --> 00:00:04,000\nYes.'
    ],
    ['no blank lines', '1\n00:00:01,000 --> 00:00:02,000\nSo.\n2\n00:00:03,000 --> 00:00:04,000\nYes.'],
    [
      'more blank lines',
      '\n\n1\n\n00:00:01,000 --> 00:00:02,000\n\nSo.\n\n\n2\n\n00:00:03,000 --> 00:00:04,000\nYes.\n\n'
    ],
    [
      'words beside the times',
      '1\n00:00:01,000 --> 00:00:02,000 So.\n\n2\n00:00:03,000 --> 00:00:04,000 Yes.'
    ],
    [
      'cues without words',
      '1\n00:00:01,000 --> 00:00:02,000\nSo.\n\n2\n00:00:02,000 --> 00:00:02,500\n\n3\n00:00:03,000 --> 00:00:04,000\nYes.'
    ],
    ['a dash for an arrow', '1\n00:00:01,000 —> 00:00:02,000\nSo.\n\n2\n00:00:03,000 –> 00:00:04,000\nYes.'],
    ['an arrow', '1\n00:00:01,000 → 00:00:02,000\nSo.\n\n2\n00:00:03,000 → 00:00:04,000\nYes.'],
    ['a reference', '1\n00:00:01,000 --&gt; 00:00:02,000\nSo.\n\n2\n00:00:03,000 --&gt; 00:00:04,000\nYes.'],
    ['broken arrows', '1\n00:00:01,000 ---> 00:00:02,000\nSo.\n\n2\n00:00:03,000 -- > 00:00:04,000\nYes.'],
    ['mixed arrows', '1\n00:00:01,000 --> 00:00:02,000\nSo.\n\n2\n00:00:03,000 -> 00:00:04,000\nYes.'],
    [
      'wide spaces',
      '1\n00:00:01,000\u00a0-->\u00a000:00:02,000\nSo.\n\n2\n00:00:03,000 --> 00:00:04,000\nYes.'
    ],
    ['no hours', '1\n00:01,000 --> 00:02,000\nSo.\n\n2\n00:03,000 --> 00:04,000\nYes.'],
    ['whole seconds', '00:01 --> 00:02\nSo.\n\n00:03 --> 00:04\nYes.'],
    ['a mark', '\uFEFF1\n00:00:01,000 --> 00:00:02,000\nSo.\n\n2\n00:00:03,000 --> 00:00:04,000\nYes.']
  ])('reads files with %s', (_, source) => {
    expect(read(source)).toEqual(['? «» @1000', '  @1000 So.', '  @3000 Yes.'])
    expect(brokenGaps(parse(source, {format: 'srt'}), source)).toEqual([])
    expect(parse(source).format).toBe('srt')
    expect(detect(new VFile({path: 'a.srt', value: source}))[0]?.format).toBe('srt')
  })

  test('keeps words that look like numbers of cues', () => {
    const source =
      '1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\n2\n00:00:03,000 --> 00:00:04,000\n42\n\n3\n00:00:05,000 --> 00:00:06,000\nOh.'
    expect(read(source).slice(1)).toEqual(['  @1000 How many?', '  @3000 42', '  @5000 Oh.'])
  })

  test('reads labels, and goes on with who spoke', () => {
    const source = `1
00:00:01,000 --> 00:00:02,000
Ann Berg (host): Welcome.

2
00:00:02,000 --> 00:00:03,000
It is late.

3
00:00:03,000 --> 00:00:05,000
So.
Tom Reed (guest): Thanks.

4
00:00:05,000 --> 00:00:06,000
<i>Ann Berg (host): Sure.</i>

5
00:00:06,000 --> 00:00:07,000
Tom Reed (guest): Note: it is 8:30 now.
`
    expect(read(source)).toEqual([
      'Ann Berg «Ann Berg (host)» @1000',
      '  @1000 Welcome.',
      '  @2000 It is late.',
      '  @3000 So.',
      'Tom Reed «Tom Reed (guest)» @3000',
      '  @3000 Thanks.',
      'Ann Berg «Ann Berg (host)» @5000',
      '  @5000 Sure.',
      'Tom Reed «Tom Reed (guest)» @6000',
      '  @6000 Note: it is 8:30 now.'
    ])
  })

  test('reads labels behind sentences and in bold', () => {
    const source =
      cue(1, '<b>Ann Berg:</b> It is late.') +
      cue(2, 'And cold. Tom Reed: At 8:30, yes. See: salt. Ann Berg: No.') +
      cue(3, '<b>Tom Reed:</b> So.')
    expect(read(source).filter((line) => line.startsWith('  '))).toEqual([
      '  @1000 It is late.',
      '  @2000 And cold.',
      '  @2000 At 8:30, yes. See: salt.',
      '  @2000 No.',
      '  @3000 So.'
    ])
    expect(parse(source, {format: 'srt'}).speakers.map(({name}) => name)).toEqual(['Ann Berg', 'Tom Reed'])
  })

  test('reads numbered speakers, dashes and chevrons', () => {
    expect(
      read(cue(1, '[SPEAKER_03]: So.') + cue(2, '[SPEAKER_01]: Yes.') + cue(3, '[SPEAKER_03]: No.'))
    ).toEqual([
      'SPEAKER_03 «SPEAKER_03» @1000',
      '  @1000 So.',
      'SPEAKER_01 «SPEAKER_01» @2000',
      '  @2000 Yes.',
      'SPEAKER_03 «SPEAKER_03» @3000',
      '  @3000 No.'
    ])
    const marks = parse(cue(1, '- Who is it?\n- Me.') + cue(2, 'IT IS LATE. >> I KNOW.') + cue(3, '- You'))
    expect(outline(marks).filter((line) => !line.startsWith('  '))).toHaveLength(4)
    expect(
      outline(marks)
        .filter((line) => line.startsWith('  '))
        .map((line) => line.slice(8))
    ).toEqual(['Who is it?', 'Me.', 'IT IS LATE.', 'I KNOW.', 'You'])
  })

  test('loses no words to what looks like tags', () => {
    expect(read('1\n00:00:01,000 --> 00:00:02,000\n5 < 6 and I <3 you & me <b>\n')).toEqual([
      '? «» @1000',
      '  @1000 5 < 6 and I <3 you & me'
    ])
  })

  test.each([
    ['fish<br>chips', 'fish\nchips'],
    ['fish<br />chips', 'fish\nchips'],
    ['<i>fish<BR/>chips</i>', 'fish\nchips'],
    ['fish\\Nchips', 'fish\nchips'],
    ['fish\\hchips', 'fish chips'],
    ['in C:\\home', 'in C:\\home'],
    ['a\\b', 'a\\b']
  ])('parts words at breaks: %j', (text, words) => {
    const source = `1\n00:00:01,000 --> 00:00:02,000\n${text}\n`
    expect(read(source)).toEqual(['? «» @1000', `  @1000 ${words}`])
    expect(brokenLaws(parse(source), source)).toEqual([])
  })

  test.each(['2\n00:00:0', '2\n00:00:03,000 -->', '2\n00'])('reads no cut timing as words: %j', (rest) => {
    expect(read(cue(1, 'So.') + rest)).toEqual(['? «» @1000', '  @1000 So.', `note stray: ${rest}`])
  })

  test('keeps words beside times that look like no position', () => {
    const source = '1\n00:00:01,000 --> 00:00:02,000 see:it<https://a.b>\n'
    expect(read(source)).toEqual(['? «» @1000', '  @1000 see:it'])
    expect([...brokenLaws(parse(source), source), ...brokenGaps(parse(source), source)]).toEqual([])
  })

  test('keeps words between a blank line and a label', () => {
    expect(read('1\n00:00:01,000 --> 00:00:02,000\n\nSalt and rope.\nAnn: So.\n')).toEqual([
      '? «» @1000',
      '  @1000 Salt and rope.',
      '  @1000 Ann: So.'
    ])
  })

  test('keeps last words that are a number', () => {
    expect(read(cue(1, 'So.') + '2\n00:00:02,000 --> 00:00:03,000\n42')[2]).toBe('  @2000 42')
    expect(read(cue(1, 'So.') + '2\n00:00:02,000 --> 00:00:03,000\n3\n45')[2]).toBe('  @2000 3\n45')
  })

  test('reads marks below a blank line', () => {
    expect(read('1\n00:00:01,000 --> 00:00:02,000\n\nfish &amp; <i>chips</i>\n')).toEqual([
      '? «» @1000',
      '  @1000 fish & chips'
    ])
  })

  test.each([
    ['00:00:01.000 --> 00:00:02.000', 'cue-timing'],
    ['-00:00:01,000 --> 00:00:02,000', 'cue-timing'],
    ['00:00:05,000 --> 00:00:02,000', 'cue-order']
  ])('tells of `%s`', (timing, ruleId) => {
    const file = new VFile({value: `1\n${timing}\nSo.\n`})
    parse(file, {format: 'srt'})
    expect(file.messages.map((message) => message.ruleId)).toEqual([ruleId])
  })
})
