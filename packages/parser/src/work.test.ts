import {expect, test} from 'vitest'
import {parse} from './index.js'

function timeOf(source: string, format: string): number {
  const start = performance.now()
  parse(source, {format})
  return performance.now() - start
}

/** Least times of runs over a text and over one four times as long; what else the machine does only adds. */
function leastTimes(short: string, long: string, format: string): {once: number; fourTimes: number} {
  const least = {once: Number.POSITIVE_INFINITY, fourTimes: Number.POSITIVE_INFINITY}
  for (let run = 0; run < 16; run++) {
    least.once = Math.min(least.once, timeOf(short, format))
    least.fourTimes = Math.min(least.fourTimes, timeOf(long, format))
    // On a busy machine one waits for a quiet moment.
    if (run >= 4 && isLinear(least)) break
  }
  return least
}

/** Linear work takes four times as long, quadratic work sixteen times. */
function isLinear({once, fourTimes}: {once: number; fourTimes: number}): boolean {
  return fourTimes < once * 10 + 5
}

const words = 'so we went on and on about it '
test.each([
  ['text', 'labels', `Ann: ${words}\n\nTom: ${words}\n\n`],
  ['text', 'one-off labels', ''],
  ['text', 'open brackets', '[([(['],
  ['text', 'lines', 'a\n'],
  ['text', 'broken characters', 'โ€”'],
  ['markdown', 'marks', '*a **b _c'],
  ['markdown', 'open links', '[a](b '],
  ['markdown', 'links', '[a](b) '],
  ['markdown', 'backticks', '`a ``b '],
  ['markdown', 'nothing but backticks', '`'],
  ['markdown', 'nothing but stars', '**'],
  ['markdown', 'nothing but backslashes', '\\'],
  ['text', 'one line', words],
  ['text', 'nothing but colons', ':'],
  ['text', 'nothing but brackets', '['],
  ['text', 'NUL bytes', '\0'],
  ['text', 'lone surrogates', '\ud800'],
  ['text', 'times that run backwards', '[00:09] a\n[00:01] b\n'],
  ['text', 'empty lines', '\n'],
  ['markdown', 'angles', '<a <!-- '],
  ['markdown', 'rows', '| a '],
  ['vtt', 'cues', `00:01.000 --> 00:02.000\n${words}\n\n`],
  ['vtt', 'arrows', '-->\n'],
  ['vtt', 'tags', '00:01.000 --> 00:02.000\n<v Ann>a<b<\n\n'],
  ['vtt', 'one long cue', '<'],
  ['srt', 'cues', `1\n00:00:01,000 --> 00:00:02,000\n${words}\n\n`],
  ['srt', 'chevrons in one cue', '00:00:01,000 --> 00:00:02,000\na >> b'],
  ['srt', 'nothing but chevrons in one cue', ' >>'],
  ['srt', 'numbers', '1\n'],
  ['sbv', 'commas', '0:00:01.000,\n'],
  ['html', 'elements that are never closed', '<div><span>'],
  ['html', 'names that are never closed', '<span class="speaker"><b>a'],
  ['html', 'ends of what never began', '</div></b></span>'],
  ['html', 'one line', words],
  ['html', 'references', '&amp;&#8217;'],
  ['html', 'links that are never closed', '<a href="b">c '],
  ['html', 'open tags', '<a '],
  ['html', 'angles', '<'],
  ['html', 'rows', '<table><tr><td>a'],
  ['html', 'navigations', '<nav><div>'],
  ['html', 'names and times', '<cite>Ann:</cite><time>0:01</time>'],
  ['congressional-record', 'labels', `  Mr. BERG. ${words}\n`],
  ['congressional-record', 'one line', words],
  ['congressional-record', 'open brackets', '([{'],
  ['congressional-record', 'headings', '                THE ACT\n\n'],
  ['congressional-record', 'what is told', '  The amendment of a was '],
  ['congressional-record', 'documents', '     a....1\n']
])('work on %s with %s grows with its length', (format, kind, piece) => {
  const make = (count: number): string =>
    kind === 'one-off labels'
      ? Array.from(
          {length: count},
          (_, index) =>
            `Ann Berg: hi\n\nXy${String.fromCharCode(97 + (index % 26), 97 + ((index >> 5) % 26), 97 + ((index >> 10) % 26))}: hi\n\n`
        ).join('')
      : piece.repeat(count)
  const head =
    format === 'vtt' ? 'WEBVTT\n\n' : kind.endsWith('in one cue') ? '00:00:01,000 --> 00:00:02,000\n' : ''
  const count = Math.ceil(60_000 / Math.max(piece.length, 20))
  expect(leastTimes(head + make(count), head + make(4 * count), format)).toSatisfy(isLinear)
})
