import {describe, expect, test} from 'vitest'
import {detect, parse, textBetween} from '../../index.js'
import {outline} from '../../transcript.test.support.js'

const read = (source: string): string[] =>
  outline(parse(source, {format: 'html'})).map((line) => line.replaceAll(/\s+/g, ' '))

describe('html', () => {
  test.each([
    ['<!DOCTYPE html>\n<html><body><p>Ann: Yes.</p></body></html>', 'html'],
    ['<p><strong>Ann Berg</strong><br />\nYes.</p>\n<p><strong>Tom Reed</strong><br />\nNo.</p>', 'html'],
    ['Ann: Yes.\n\nTom: No <br>.\n\nAnn: Then go.\n\nTom: I do.\n\nAnn: Well.\n\nTom: Well.', 'text'],
    ['# Salt\n\n**Ann:** Yes.\n\n**Tom:** No.<br>', 'markdown'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Yes</v>', 'vtt']
  ])('is told from %j', (source, format) => {
    expect(detect(source)[0]?.format).toBe(format)
  })
  test('reads names in bold above their words', () => {
    expect(
      read(
        '<p><strong>Ann Berg</strong><br />\nWe sold it.\n\n</p>\n<p><strong>Tom Reed</strong><br />\nThe boat?</p>\n' +
          '<p><strong>Ann Berg</strong><br />\nYes.</p>\n<p><b>Tom Reed</b><br />Oh.</p>'
      )
    ).toEqual([
      'Ann Berg «Ann Berg»',
      ' We sold it.',
      'Tom Reed «Tom Reed»',
      ' The boat?',
      'Ann Berg «Ann Berg»',
      ' Yes.',
      'Tom Reed «Tom Reed»',
      ' Oh.'
    ])
  })
  test.each([
    ['<p><b>Ann:</b> Yes.</p><p><b>Tom:</b> No.</p><p><b>Ann:</b> Go.</p><p><b>Tom:</b> I do.</p>'],
    ['<p><b>Ann</b>: Yes.</p><p><b>Tom</b>: No.</p><p><b>Ann</b>: Go.</p><p><b>Tom</b>: I do.</p>'],
    ['<b>Ann</b><b>:</b> Yes.<br><b>Tom:</b> No.<br><b>Ann:</b> Go.<br><b>Tom</b><b>:</b> I do.'],
    [
      '<p><i></i><b><i>Ann:</i></b>&nbsp;Yes.</p><p><b>Tom:&nbsp;</b>No.</p><p>Ann: Go.</p><p><b>Tom:</b> I do.'
    ],
    ['<p>Ann: Yes.</p>\n<p>Tom: No.</p>\n<div>Ann: Go.</div>\n<div>Tom: I do.</div>'],
    ['<pre>Ann: Yes.\n\nTom: No.\n\nAnn: Go.\n\nTom: I do.</pre>'],
    [
      '<dl><dt>Ann</dt><dd>Yes.</dd><dt>Tom</dt><dd>No.</dd><dt>Ann</dt><dd>Go.</dd><dt>Tom</dt><dd>I do.</dd></dl>'
    ],
    [
      '<div><span class="speaker">Ann</span><p>Yes.</p></div><div><span class="speaker">Tom</span><p>No.</p></div>' +
        '<div><span class="speaker">Ann</span><p>Go.</p></div><div><span class="speaker">Tom</span><p>I do.</p></div>'
    ],
    [
      '<table><tr><td><b>Ann</b></td><td>Yes.</td></tr><tr><td><b>Tom</b></td><td>No.</td></tr>' +
        '<tr><td><b>Ann</b></td><td>Go.</td></tr><tr><td><b>Tom</b></td><td>I do.</td></tr></table>'
    ],
    [
      '<P CLASS=speaker>Ann<P>Yes.<P CLASS=speaker>Tom<P>No.<P CLASS=speaker>Ann<P>Go.<P CLASS=speaker>Tom<P>I do.'
    ],
    [
      '<p><span style="font-weight:700">Ann</span><br>Yes.</p><p><span style="font-weight:700">Tom</span><br>No.</p>' +
        '<p><span style="font-weight:bold">Ann</span><br>Go.</p><p><span style="font-weight: 600">Tom</span><br>I do.'
    ],
    ['<p><b>Ann: </b>Yes.</p><p><b>Tom:&nbsp;</b>No.</p><p><b>Ann: </b>Go.</p><p><b>Tom:&nbsp;</b>I do.</p>'],
    ['<p><b>Ann:</b>Yes.</p><p><b>Tom:</b>No.</p><p><b>Ann:</b>Go.</p><p><b>Tom:</b>I do.</p>'],
    ['<p>&#8203;Ann: Yes.</p><p>\u200bTom:\u200b No.</p><p>Ann:&#8203; Go.</p><p>&#8203;Tom: I do.</p>'],
    ['<p><b>Ann</b> Yes.</p><p><b>Tom</b> No.</p><p><b>Ann</b> Go.</p><p><b>Tom</b> I do.</p>'],
    [
      '<p><b>Ann</b> &mdash; Yes.</p><p><b>Tom</b> &mdash; No.</p><p><b>Ann</b> - Go.</p><p><b>Tom</b> - I do.</p>'
    ],
    ['<h4>Ann</h4><p>Yes.</p><h4>Tom</h4><p>No.</p><h4>Ann</h4><p>Go.</p><h4>Tom</h4><p>I do.</p>'],
    ['<table><tr><td>Ann<td>Yes.<tr><td>Tom<td>No.<tr><td>Ann<td>Go.<tr><td>Tom<td>I do.</table>']
  ])('reads labels of %j', (source) => {
    expect(read(source)).toEqual([
      'Ann «Ann»',
      ' Yes.',
      'Tom «Tom»',
      ' No.',
      'Ann «Ann»',
      ' Go.',
      'Tom «Tom»',
      ' I do.'
    ])
  })
  test('reads names and times of podcasts', () => {
    expect(
      read(
        '<cite>Ann:</cite>\n<time>0:00</time>\n<p>Are we on?</p>\n<cite>Tom Reed:</cite>\n<time>1:02:03</time>\n<p>We are.</p>'
      )
    ).toEqual(['Ann «Ann» @0', ' Are we on?', 'Tom Reed «Tom Reed» @3723000', ' We are.'])
  })
  test.each([
    [
      '<p>0:05 <b>Ann Berg</b><br>Yes.</p><p>0:07 <b>Tom Reed</b><br>No.</p><p>0:09 <b>Ann Berg</b><br>Go.</p><p>0:11 <b>Tom Reed</b><br>I do.'
    ],
    [
      '<h3>Ann Berg [0:05]</h3>Yes.<h3>Tom Reed [0:07]</h3>No.<h3>Ann Berg [0:09]</h3>Go.<h3>Tom Reed [0:11]</h3>I do.'
    ],
    [
      '<div>0:05</div><b>Ann Berg</b><p>Yes.</p><div>0:07</div><b>Tom Reed</b><p>No.</p><div>0:09</div><b>Ann Berg</b><p>Go.</p><div>0:11</div><b>Tom Reed</b><p>I do.'
    ],
    [
      '<div>0:05</div><div>Ann Berg</div><p>Yes.</p><div>0:07</div><div>Tom Reed</div><p>No.</p>' +
        '<div>0:09</div><div>Ann Berg</div><p>Go.</p><div>0:11</div><div>Tom Reed</div><p>I do.</p>'
    ],
    [
      '<table><tr><td>0:05<td>Ann Berg<td>Yes.<tr><td>0:07<td>Tom Reed<td>No.<tr><td>0:09<td>Ann Berg<td>Go.<tr><td>0:11<td>Tom Reed<td>I do.'
    ]
  ])('reads times before names that are set off in %j', (source) => {
    expect(read(source)).toEqual([
      'Ann Berg «Ann Berg» @5000',
      ' Yes.',
      'Tom Reed «Tom Reed» @7000',
      ' No.',
      'Ann Berg «Ann Berg» @9000',
      ' Go.',
      'Tom Reed «Tom Reed» @11000',
      ' I do.'
    ])
  })
  test.each([
    ['<p><b>Salt</b> is old.</p><p>We ate.</p><p><b>Salt</b> is white.</p><p><b>Fish</b> is not.</p>'],
    ['<h2>Salt</h2><p>It is old.</p><h2>Fish</h2><p>It is not.</p><h2>Bread</h2><p>It is warm.</p>'],
    ['<table><tr><td>Salt<td>Hull<tr><td>Fish<td>Ayr<tr><td>Bread<td>Ware</table>']
  ])('takes what is set off once for words in %j', (source) => {
    expect(parse(source, {format: 'html'}).speakers).toEqual([])
  })
  test('reads the questions of briefings', () => {
    const source =
      '<p>MS. BERG:&nbsp; Yes?</p><p>Q&nbsp; &nbsp; Thank you.</p><p>MS. BERG:&nbsp; No.</p><p>Q&nbsp; Why?</p>'
    expect(read(source)).toEqual([
      'MS. BERG «MS. BERG»',
      ' Yes?',
      'Q «Q»',
      ' Thank you.',
      'MS. BERG «MS. BERG»',
      ' No.',
      'Q «Q»',
      ' Why?'
    ])
  })
  test('reads names without words between them', () => {
    expect(
      read('<cite>Break:</cite>\n<time>0:10</time>\n<cite>Ann Berg:</cite>\n<time>0:20</time>\n<p>Yes.</p>')
    ).toEqual(['note break: {10000}', 'Ann Berg «Ann Berg» @20000', ' Yes.'])
  })
  test('reads times in paragraphs of their own', () => {
    expect(
      read(
        '<p>0:05  </p>\n<p>Are we on?</p>\n<p></p>\n<p>0:09  </p>\n<p>We are.</p>\n<p>0:14</p>\n<p>Good.</p><p>0:20</p>'
      )
    ).toEqual([
      '? «» @5000',
      ' @5000 {5000}Are we on?',
      ' @9000 {9000}We are.',
      ' @14000 {14000}Good.',
      'note marker: 0:20'
    ])
  })
  test('leaves out scripts and the furniture of pages', () => {
    expect(
      read(
        '<html><head><title>Salt</title><style>p {}</style></head><body><nav><a href="/">Home</a></nav><h2>Salt</h2>' +
          '<script>if (a < b) {}</script><p>Ann: Yes.</p><p>Tom: No.</p><p>Ann: Oh.</p><p>Tom: Ah.</p><footer>2024</footer></body></html>'
      )
    ).toEqual([
      'heading 2: Salt',
      'Ann «Ann»',
      ' Yes.',
      'Tom «Tom»',
      ' No.',
      'Ann «Ann»',
      ' Oh.',
      'Tom «Tom»',
      ' Ah.'
    ])
  })
  test.each([
    ['a head that nothing ends', '<html><head><title>Salt</title><meta charset=utf-8><body>'],
    ['a form around the page', '<form id="page"><select><option>May</select>'],
    ['navigation that nothing ends', '<div><nav><ul><li>Home</li></ul></div>'],
    ['what stands beside', '<aside><p>More talks</p></aside>'],
    ['commands that need no program', '<noscript>Turn it on</noscript><!-- Ann: No -->']
  ])('leaves out %s', (_, before) => {
    expect(read(`${before}<p>Ann: Yes.</p><p>Tom: No.</p><p>Ann: Oh.</p><p>Tom: Ah.</p>`)).toEqual([
      'Ann «Ann»',
      ' Yes.',
      'Tom «Tom»',
      ' No.',
      'Ann «Ann»',
      ' Oh.',
      'Tom «Tom»',
      ' Ah.'
    ])
  })
  test('keeps references to two characters whole', () => {
    expect(read('<p>We write &bne; and &fjlig;ord.</p>')).toEqual(['? «»', ' We write =\u20e5 and fjord.'])
  })
  test('keeps references as edits, and links', () => {
    const source =
      '<p>Fish &amp; <i>chips</i>&#8217; <a href="https://a.example/b">at&nbsp;sea</a><br>now &copy</p>'
    const tree = parse(source, {format: 'html'})
    expect(outline(tree)).toEqual(['? «»', '  Fish & chips’ [at\u00a0sea](https://a.example/b)\nnow ©'])
    expect(textBetween(tree, 0, source.length)).toBe('Fish & chips’ at sea now ©')
  })
  test('keeps links at either end of a paragraph', () => {
    expect(read('<p><a href="/a">Salt</a> and <a href="/b">fish</a></p>')).toEqual([
      '? «»',
      ' [Salt](/a) and [fish](/b)'
    ])
  })
  test('takes marks of Markdown for words', () => {
    expect(read('<p>2 * 3 * 4 # _x_ [a](b)</p>')).toEqual(['? «»', ' 2 * 3 * 4 # _x_ [a](b)'])
  })
  test('reads what is cut off', () => {
    expect(read('<p>Well, <b>I think <a href="https://a.ex')).toEqual(['? «»', ' Well, I think'])
  })
  test('reads paragraphs of any length', () => {
    const words = 'salt and fish '.repeat(6000).trim()
    const tree = parse(`<p>${words}</p><p>Yes.</p>`, {format: 'html'})
    expect(textBetween(tree, 0, words.length + 20)).toBe(`${words} Yes.`)
  })
  test('keeps apart any number of links', () => {
    const count = 9000
    const source = Array.from({length: count}, (_, index) => `<p>See <a href="/${index}">it</a></p>`).join('')
    const urls = /\[it\]\(\/(\d+)\)/g
    const found = [
      ...outline(parse(source, {format: 'html'}))
        .join(' ')
        .matchAll(urls)
    ].map(([, url]) => Number(url))
    expect(found).toEqual(Array.from({length: count}, (_, index) => index))
  })
})
