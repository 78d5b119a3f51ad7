import {schemas} from '@dicta/extract'
import {textBetween} from '@dicta/parser'
import * as fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test, vi} from 'vitest'
import {planRun} from './plan.js'

// The first transcript of a process is slow: patterns are compiled when they are first used.
vi.setConfig({testTimeout: 60_000})

/** What transcripts are made of, and what they should not hold but do. */
const pieces = [
  'Ana Ruiz: ',
  '**Tom:** ',
  'ANA RUIZ ',
  '(00:01:02) ',
  '[laughter] ',
  'WEBVTT\n\n',
  '00:01.000 --> 00:04.000\n',
  '<v Tom>',
  '</v>',
  '&amp; ',
  'â€™',
  '# Title\n',
  '---\n',
  'title: x\n',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ' ',
  '\t',
  '\u00A0',
  '\uFEFF',
  '\0',
  '\uD83D',
  '\uDC00',
  'we sold 40% more bikes ',
  'about $3 million in March 2021. ',
  'two and a half ',
  'I recommend "The Long Quay" by Ida Strand. ',
  '[a book](https://example.org/x) ',
  'he said that it rose, ',
  '“',
  '”',
  '- ',
  '> ',
  '|',
  '10 ',
  'million '
]

const plan = await planRun({})

test('any text gives schema-valid records whose quotes lie between their offsets', async () => {
  const text = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('txt', 'md', 'vtt'), async (value, extension) => {
      const file = new VFile({path: `a.${extension}`, value})
      const {tree, records} = await plan.read(file)
      expect(file.messages.filter(({fatal}) => fatal).map(String)).toEqual([])
      for (const dataset of ['numbers', 'dates', 'claims', 'recommendations'] as const) {
        for (const record of records![dataset]) {
          expect(schemas[dataset].parse(record)).toEqual(record)
          expect(textBetween(tree!, record.start, record.end)).toBe(record.quote)
        }
      }
    }),
    {numRuns: 100}
  )
})
