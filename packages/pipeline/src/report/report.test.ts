import type {Records} from '@dicta/extract'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {emptyTotals} from '../summary.js'
import {openReport} from './report.js'

const none: Records = {numbers: [], dates: [], claims: [], recommendations: [], turns: [], speakers: []}

const voice = {
  transcript: 'talk.txt',
  start: 0,
  end: 4,
  line: 1,
  column: 1,
  turn: 't1',
  speaker: 'Ana | Ruiz',
  timeMs: 61_000
}

function claim(score: number, quote: string, duplicateOf: string | null = null): Records['claims'][number] {
  return {
    ...voice,
    id: '0123456789ab',
    quote,
    sentence: quote,
    rule: 'x',
    type: 'statistic',
    score,
    hedged: false,
    hedge: null,
    negated: false,
    attributedTo: null,
    subject: null,
    numbers: [],
    dates: [],
    reasons: [],
    duplicateOf
  }
}

function number(value: number): Records['numbers'][number] {
  return {
    ...voice,
    id: '0123456789ab',
    quote: String(value),
    sentence: 'x',
    rule: 'x',
    kind: 'money',
    value,
    low: null,
    high: null,
    unit: 'EUR',
    of: null,
    per: 'month',
    bound: 'exact',
    hedged: false,
    hedge: null,
    repairs: null
  }
}

const csvName = (dataset: string): string => `${dataset}.csv`

function report(
  records: readonly Records[],
  detail: (dataset: string) => string | undefined = csvName
): string {
  const open = openReport(detail)
  for (const [index, one] of records.entries())
    open.add({file: new VFile({path: `talk-${index}.txt`}), records: one})
  return open.end({...emptyTotals(['numbers', 'claims']), files: records.length})
}

test('claims come by score, without repetitions; cells cannot break the table', () => {
  const claims = [claim(0.61, 'low\nline'), claim(0.9, 'a | b'), claim(0.95, 'again', '0123456789ab')]
  expect(report([{...none, claims}])).toBe(`# Report on 1 transcript

0 turns, 0 speakers.

| Dataset | Rows |
| --- | --: |
| Numbers | 0 |
| Claims | 0 |

## talk-0.txt

### Claims most worth checking

| Claim | Speaker | When | Score |
| --- | --- | --: | --: |
| “a \\| b” | Ana \\| Ruiz | 0:01:01 | 0.90 |
| “low line” | Ana \\| Ruiz | 0:01:01 | 0.61 |
`)
})

test('what does not fit is counted, with the file that has it', () => {
  const numbers = Array.from({length: 32}, (_, index) => number(index * 1000))
  expect(report([{...none, numbers}])).toContain(
    '| “19000” | 19,000 | `EUR` per month |   | Ana \\| Ruiz |\n\n… and 12 more in `numbers.csv`.'
  )
  expect(report([{...none, numbers}], () => undefined)).toContain('\n\n… and 12 more.\n')
})

test('a transcript without findings says so', () => {
  expect(report([none])).toContain('## talk-0.txt\n\nNothing found.\n')
})

test('a transcript that was not read is named', () => {
  const open = openReport(csvName)
  open.add({file: new VFile({path: 'bad*.txt'})})
  expect(open.end({...emptyTotals([]), files: 1, failed: 1})).toContain('## Not read\n\n- bad\\*.txt\n')
})

test('the size is bounded', () => {
  const text = report(Array.from({length: 1500}, () => none))
  expect(text.match(/^## /gm)).toHaveLength(200)
  expect(text).toMatch(/… and 1,300 more transcripts in `turns\.csv` and the files beside it\.\n$/)
})
