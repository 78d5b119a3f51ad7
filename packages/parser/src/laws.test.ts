import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {array, assert, constantFrom, integer, property} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formats} from './formats/index.js'
import {decode, parse} from './index.js'
import {brokenLaws} from './tree-laws.test.support.js'

/** Pieces that transcripts are made of, odd ones among them. */
const pieces = [
  'Ann Berg: ',
  'so. **ANN:&nbsp;** ',
  'JOE:&nbsp;',
  '**Tom Reed**\n',
  'Tom Reed\n',
  '[00:01] - Ann',
  'Ann: ',
  'TOM: ',
  '**Tom Reed:** ',
  '**Tom Reed**: ',
  '[Speaker 1] [00:12] ',
  'Ann  0:42',
  'Note: ',
  'Ann Berg (00:01:02):',
  '(29:54):',
  '\\[12:30\\] ',
  '[laughter]',
  '(crosstalk)',
  '[inaudible 0:21:35]',
  '[at]',
  'well, I think so',
  'And really is-',
  'it goes on',
  'Yes.',
  'é',
  '👩‍🌾',
  '\ud800',
  '\udc00',
  '\0',
  '\uFEFF',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  '\t',
  '\u00a0',
  '- ',
  '> ',
  '>> ',
  '# ',
  '---\n',
  '|',
  '| a | b |\n|---|---|\n',
  '| Time | Text |\n|---|---|\n| 0:12 | yes | \n',
  '*',
  '**',
  '_',
  '`',
  '~~',
  '[a](b)',
  '![a](b)',
  '[',
  ']',
  '(',
  ')',
  '\\',
  '<https://a.b>',
  '<b>',
  '&amp;',
  '&#0;',
  '&nbsp',
  'â€”',
  'โ€”',
  'โ€ฆ',
  'สวัสดี',
  'Ã©',
  '\ufffd',
  'WEBVTT',
  'NOTE x',
  'STYLE',
  'REGION',
  '00:01.000 --> 00:02.000',
  '00:00:03,5 --> 00:00:02.000 align:start',
  '-->',
  '<v Ann>',
  '<v.loud Tom Reed>',
  '</v>',
  '<i>',
  '<00:00:01.500>',
  '<c.x> word</c>',
  'Break: \\[01:02\\]',
  'Sponsor: buy it',
  '\n  Ms. BERG of Maine. Mr. Speaker,',
  '\n  The CHAIR (Mr. Lowe). ',
  '\n\n[[Page H12]]\n\n',
  '{time}  1330',
  '\n       Dear Ann: ',
  '[Congressional Record Volume 1, Number 2 (Monday, May 3, 1993)]\n',
  '<html><head></head><body><pre>\n',
  '</pre>',
  '<p>',
  '</p>',
  '<p><strong>Ann Berg</strong><br />',
  '<b>Tom:</b> ',
  '<b>Tom</b><b>:</b> ',
  '<cite>Ann:</cite> <time>0:12</time>',
  '<span class="speaker">Tom</span>',
  '<p>0:42</p>',
  '<h4>Ann Berg</h4>',
  '<p>Ann Berg</p>',
  '<p>Q&nbsp; Thank you',
  '&#8203;',
  '\u200b',
  '<h4>Tom Reed [0:12]</h4>',
  '<p><b>Tom Reed</b> ',
  '<p>0:12 <b>Ann Berg</b> \u2014 ',
  '<tr><td>0:12</td><td>Ann Berg</td><td>',
  '<br>',
  '<td>',
  '<li>',
  '<h2>',
  '</h2>',
  '<a href="https://a.b">',
  '</a>',
  '<script>a < b',
  '</script>',
  '<nav><a>b</a></nav>',
  '<img alt="a > b">',
  '<!-- a -->',
  '&#8217;s',
  '<bullet> ',
  '\n                THE HARBOR ACT\n\n',
  'title: x\n',
  '- a\n'
]
const transcript = array(constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))
// Binary strings of fast-check hold no lone surrogates: code units do.
const codeUnits = array(integer({min: 0, max: 0xffff}), {maxLength: 60}).map((codes) =>
  String.fromCharCode(...codes)
)

describe.each(formats.map(({name}) => name))('trees of %s', (format) => {
  test('keep the laws for pieces of transcripts', () => {
    assert(
      property(transcript, (source) => {
        expect(brokenLaws(parse(source, {format}), source)).toEqual([])
      }),
      {numRuns: 400}
    )
  })
  test('keep the laws for any code units', () => {
    assert(
      property(codeUnits, (source) => {
        expect(brokenLaws(parse(source, {format}), source)).toEqual([])
      }),
      {numRuns: 200}
    )
  })
})

const folder = new URL('../../../fixtures/transcripts/', import.meta.url)
const fixtures = readdirSync(folder).filter((name) => !name.startsWith('.'))

test.each(fixtures)('the tree of %s keeps the laws, cut anywhere', (name) => {
  const {value} = decode(readFileSync(fileURLToPath(new URL(name, folder))))
  expect(brokenLaws(parse(value), value)).toEqual([])
  for (let part = 1; part < 20; part++) {
    const cut = value.slice(0, Math.floor((value.length * part) / 20))
    expect(brokenLaws(parse(cut), cut)).toEqual([])
  }
})
