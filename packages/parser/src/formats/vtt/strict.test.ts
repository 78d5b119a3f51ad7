import {describe, expect, test} from 'vitest'
import {parse} from '../../index.js'
import {brokenLaws} from '../../tree-laws.test.support.js'
import type {Segment} from '../../tree.js'

/** What the standard keeps of each cue: id, times, settings, text. */
function cuesIn(source: string): unknown[] {
  const found: unknown[] = []
  for (const node of parse(source, {format: 'vtt', strict: true}).children) {
    if (node.type !== 'turn') continue
    for (const {data, time} of node.children satisfies readonly Segment[])
      if (data) found.push([data.id ?? '', time?.startMs, time?.endMs, data.text, data.settings ?? {}])
  }
  return found
}

const one = '00:01.000 --> 00:02.000'

describe('strict reading', () => {
  test.each<readonly [name: string, source: string, cues: unknown[]]>([
    ['a header alone', 'WEBVTT', []],
    ['no header', `${one}\nso`, []],
    ['a header that runs on', `WEBVTTX\n\n${one}\nso`, []],
    ['a mark', `\uFEFFWEBVTT\n\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    ['two marks', `\uFEFF\uFEFFWEBVTT\n\n${one}\nso`, []],
    ['a header right above a timing', `WEBVTT\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    ['header lines', `WEBVTT x\nKind: y\nid\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    ['lone carriage returns', `WEBVTT\r\r${one}\rso\rit\r`, [['', 1000, 2000, 'so\nit', {}]]],
    ['the end after a timing', `WEBVTT\n\n${one}`, [['', 1000, 2000, '', {}]]],
    ['an identifier', `WEBVTT\n\n a\0b \n${one}\nso`, [[' a\uFFFDb ', 1000, 2000, 'so', {}]]],
    ['two lines above a timing', `WEBVTT\n\na\nb\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    ['an arrow in an identifier', `WEBVTT\n\na --> b\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    ['NOTE above a timing', `WEBVTT\n\nNOTE\n${one}\nso`, [['NOTE', 1000, 2000, 'so', {}]]],
    ['an arrow in the text', `WEBVTT\n\n${one}\nso\nit --> on\nx`, [['', 1000, 2000, 'so', {}]]],
    ['no spaces', 'WEBVTT\n\n00:01.000-->00:02.000align:end\nso', [['', 1000, 2000, 'so', {align: 'end'}]]],
    ['an end before the start', 'WEBVTT\n\n00:02.000 --> 00:01.000\nso', [['', 2000, 1000, 'so', {}]]],
    ['many hours', 'WEBVTT\n\n100:00:01.000 --> 1000:00:01.000\nso', [['', 360001000, 3600001000, 'so', {}]]],
    ['a header of six characters and a line ending', 'WEBVTT\r\n', []],
    ['a lower-case header', `webvtt\n\n${one}\nso`, []],
    ['white space above the header', `\nWEBVTT\n\n${one}\nso`, []],
    ['a form feed in the header', `WEBVTT\f\n\n${one}\nso`, []],
    ['an arrow on the header line', `WEBVTT --> x\n\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    ['an arrow below the header line', `WEBVTT\n--> x\n\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    ['an identifier apart', `WEBVTT\n\na\n\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    ['an identifier and a broken timing', `WEBVTT\n\na\nx --> y\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    [
      'no blank line between cues',
      `WEBVTT\n\na\n${one}\nso\nb\n${one}\nit`,
      [
        ['a', 1000, 2000, 'so\nb', {}],
        ['', 1000, 2000, 'it', {}]
      ]
    ],
    ['spaces on a line of the text', `WEBVTT\n\n${one}\n \nso`, [['', 1000, 2000, ' \nso', {}]]],
    ['no text', `WEBVTT\n\n${one}\n\nso`, [['', 1000, 2000, '', {}]]],
    ['NOTE with words', `WEBVTT\n\nNOTE a\nb\n\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    ['STYLE above a timing', `WEBVTT\n\nSTYLE\n${one}\nso`, [['STYLE', 1000, 2000, 'so', {}]]],
    ['a style sheet that a timing ends', `WEBVTT\n\nSTYLE\na {}\n${one}\nso`, [['', 1000, 2000, 'so', {}]]],
    [
      'form feeds around the arrow',
      'WEBVTT\n\n\f00:01.000\f-->\f00:02.000\fsize:5%\nso',
      [['', 1000, 2000, 'so', {size: 5}]]
    ],
    ['words glued to a timing', `WEBVTT\n\n${one}x\nso`, [['', 1000, 2000, 'so', {}]]],
    ['an arrow behind a timing', `WEBVTT\n\n${one} --> x\nso`, [['', 1000, 2000, 'so', {}]]],
    ['an end at the start', 'WEBVTT\n\n00:01.000 --> 00:01.000\nso', [['', 1000, 1000, 'so', {}]]],
    ['60 hours', 'WEBVTT\n\n60:01:00.000 --> 70:02:00.000\nso', [['', 216060000, 252120000, 'so', {}]]],
    [
      'NUL in text and settings',
      `WEBVTT\n\nREGION\nid:a\0\n\n${one} region:a\0\ns\0`,
      [['', 1000, 2000, 's\uFFFD', {region: 'a\uFFFD'}]]
    ],
    ['one digit for hours', 'WEBVTT\n\n1:00:01.000 --> 1:00:02.000\nso', [['', 3601000, 3602000, 'so', {}]]]
  ])('%s', (_, source, cues) => {
    expect(cuesIn(source)).toEqual(cues)
  })

  test.each([
    '0:01.000 --> 00:02.000',
    '00:01,000 --> 00:02,000',
    '00:60.000 --> 01:02.000',
    '00:00:60.000 --> 01:02:00.000',
    '00:60:00.000 --> 01:02:00.000',
    '00:01.00 --> 00:02.000',
    '00:01.0000 --> 00:02.000',
    '00:01.000 -> 00:02.000 -->',
    '00:01.000 - -> 00:02.000-->',
    '00:01.000 -->',
    '--> 00:02.000',
    'x00:01.000 --> 00:02.000',
    '-00:01.000 --> 00:02.000',
    '1.000 --> 2.000',
    '60:01.000 --> 61:02.000',
    '00:01.000 --> 00:02.0001',
    '00:00:01:000 --> 00:00:02.000',
    '1:2:03.000 --> 1:02:03.000',
    '00:01.000 ----> 00:02.000',
    '00:01. 000 --> 00:02.000',
    '\u0660\u0660:01.000 --> 00:02.000',
    '000:01.000 --> 00:02.000'
  ])('drops a cue at `%s`', (timing) => {
    const tree = parse(`WEBVTT\n\n${timing}\nso\n`, {format: 'vtt', strict: true})
    expect(tree.children.slice(1)).toMatchObject([{type: 'note', kind: 'stray'}])
  })

  test.each<readonly [string, object | undefined]>([
    ['align:start size:50%', {align: 'start', size: 50}],
    ['align:middle', undefined],
    ['line:-1,end', {line: -1, snapToLines: true, lineAlign: 'end'}],
    ['line:10.5%', {line: 10.5, snapToLines: false}],
    ['line:0', {line: 0, snapToLines: true}],
    ['line:1.5', {line: 1.5, snapToLines: true}],
    ['line:0%,center', {line: 0, snapToLines: false, lineAlign: 'center'}],
    ['line:5%,start line:7', {line: 7, snapToLines: true, lineAlign: 'start'}],
    ['line:+1', undefined],
    ['line:-', undefined],
    ['line:--1', undefined],
    ['line:1.5.5', undefined],
    ['line:-1%', undefined],
    ['line:1%%', undefined],
    ['line:%', undefined],
    ['line:1.%', undefined],
    ['line:1e3', undefined],
    ['line:1,', undefined],
    ['line:,start', undefined],
    ['line:1,start,x', undefined],
    [`line:${'9'.repeat(400)}`, undefined],
    ['line:1.', undefined],
    ['line:.5', undefined],
    ['line:1-', undefined],
    ['line:5,middle', undefined],
    ['line:101%', undefined],
    ['position:30%,line-left', {position: 30, positionAlign: 'line-left'}],
    ['position:30', undefined],
    ['position:-1%', undefined],
    ['position:.5%', undefined],
    ['position:5.%', undefined],
    ['position:30%,', undefined],
    ['position:30%,start', undefined],
    ['position:30%,center,', undefined],
    ['position:5%,center position:6%', {position: 6, positionAlign: 'center'}],
    [`size:${'0'.repeat(60)}50%`, {size: 50}],
    ['size:50', undefined],
    ['size:50%x', undefined],
    ['size:0%', {size: 0}],
    ['size:50% size:200%', {size: 50}],
    ['align:START', undefined],
    ['align:start,end', undefined],
    ['align::start', undefined],
    ['align: start', undefined],
    ['vertical:LR', undefined],
    ['vertical:lr', {vertical: 'lr'}],
    ['region:r vertical:lr', {vertical: 'lr'}],
    ['region:r line:1', {line: 1, snapToLines: true}],
    ['vertical:lr region:r', {vertical: 'lr', region: 'r'}],
    ['region:r region:q', undefined],
    ['size:100.0%', {size: 100}],
    ['vertical:rl vertical:x', {vertical: 'rl'}],
    ['region:r', {region: 'r'}],
    ['region:q', undefined],
    ['region:r size:50%', {size: 50}],
    ['line:1 region:r', {line: 1, snapToLines: true, region: 'r'}],
    [':x x: align: :', undefined],
    ['align:start\talign:end', {align: 'end'}]
  ])('reads the settings `%s`', (settings, expected) => {
    const [cue] = cuesIn(`WEBVTT\n\nREGION\nid:r\n\n${one} ${settings}\nso`)
    expect(cue).toEqual(['', 1000, 2000, 'so', expected ?? {}])
  })

  test.each([
    `WEBVTT\n\n${one}\n\n${one}\n<v Ann></v>\n\n${one}\n<v Ann>a</v> <v Tom>b\n\n00:02.000 --> 00:01.000`,
    `${one}\nso`,
    `\uFEFFWEBVTT\n${one}`
  ])('keeps the laws of trees: %j', (source) => {
    expect(brokenLaws(parse(source, {format: 'vtt', strict: true}), source)).toEqual([])
  })

  test('reads regions and style sheets above the first cue only', () => {
    const source = `WEBVTT\n\nREGION \nid:a width:40.5% lines:2\nregionanchor:0%,50% viewportanchor:1%,2%,3% scroll:up\n\nSTYLE\n::cue {}\nx --> y\n\n${one}\nso\n\nREGION\nid:b`
    const {children} = parse(source, {format: 'vtt', strict: true})
    expect(children).toMatchObject([
      {type: 'metadata'},
      {
        type: 'metadata',
        data: {
          id: 'a',
          width: 40.5,
          lines: 2,
          regionAnchor: [0, 50],
          viewportAnchor: [0, 100],
          scroll: 'up'
        }
      },
      {type: 'metadata', data: {css: '::cue {}'}},
      {type: 'note', kind: 'stray'},
      {type: 'turn'},
      {type: 'note', kind: 'stray'}
    ])
  })
})
