import {expect, test} from 'vitest'
import {parse} from './index.js'

/** The least time of several runs: what else the machine does only adds to it. */
function leastTime(source: string, format: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 4; run++) {
    const start = performance.now()
    parse(source, {format})
    least = Math.min(least, performance.now() - start)
  }
  return least
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
  ['srt', 'numbers', '1\n'],
  ['sbv', 'commas', '0:00:01.000,\n']
])('work on %s with %s grows with its length', (format, kind, piece) => {
  const make = (count: number): string =>
    kind === 'one-off labels'
      ? Array.from(
          {length: count},
          (_, index) =>
            `Ann Berg: hi\n\nXy${String.fromCharCode(97 + (index % 26), 97 + ((index >> 5) % 26), 97 + ((index >> 10) % 26))}: hi\n\n`
        ).join('')
      : piece.repeat(count)
  const head = format === 'vtt' ? 'WEBVTT\n\n' : ''
  const count = Math.ceil(60_000 / Math.max(piece.length, 20))
  leastTime(head + make(count), format)
  const once = leastTime(head + make(count), format)
  const fourTimes = leastTime(head + make(4 * count), format)
  // Linear work takes four times as long, quadratic work sixteen times.
  expect(fourTimes).toBeLessThan(once * 10 + 5)
})
