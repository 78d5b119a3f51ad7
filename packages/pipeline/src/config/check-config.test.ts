import {expect, test} from 'vitest'
import {UsageError} from '../usage-error.js'
import {checkConfig} from './check-config.js'

const wrong: ReadonlyArray<readonly [config: unknown, message: string]> = [
  [5, 'Unexpected value `5` for the configuration, expected an object'],
  [
    {inputs: []},
    'Unexpected option `inputs`, expected one of `input`, `output`, `only`, `extract`, `notes`, `works`, `plugins`, `overrides`, `concurrency`, `cwd`'
  ],
  [{input: 'a.txt'}, 'Unexpected value `a.txt` for `input`, expected a list'],
  [{input: []}, 'Unexpected value `[]` for `input`, expected a list that is not empty'],
  [{input: ['']}, 'Unexpected value `` for `input.0`, expected text that is not empty'],
  [{concurrency: 0}, 'Unexpected value `0` for `concurrency`, expected a number of 1 or more'],
  [{concurrency: 1.5}, 'Unexpected value `1.5` for `concurrency`, expected an integer'],
  [
    {output: {formats: ['csv', 'xls']}},
    'Unexpected value `xls` for `output.formats.1`, expected one of `csv`, `jsonl`, `markdown`'
  ],
  [
    {output: {csv: {preset: 'excel'}}},
    'Unexpected value `excel` for `output.csv.preset`, expected one of `spreadsheet`, `plain`'
  ],
  [
    {extract: {claims: {minScore: 2}}},
    'Unexpected value `2` for `extract.claims.minScore`, expected a number of 1 or less'
  ],
  [
    {extract: {claims: {minscore: 0.5}}},
    'Unexpected option `extract.claims.minscore`, expected one of `minScore`, `weights`'
  ],
  [{extract: {claims: true}}, 'Unexpected value `true` for `extract.claims`, expected `false` or an object'],
  [{extract: {turns: true}}, 'Unexpected value `true` for `extract.turns`, expected `false`'],
  [
    {extract: {reference: 'May'}},
    'Unexpected value `May` for `extract.reference`, expected ISO date or date-time of the recording, against which relative dates are resolved'
  ],
  [
    {overrides: {'a/**': {extract: {numbers: {currency: 4}}}}},
    'Unexpected value `4` for `overrides.a/**.extract.numbers.currency`, expected text'
  ],
  [
    {overrides: {'a/**': {only: []}}},
    'Unexpected option `overrides.a/**.only`, expected one of `extract`, `format`, `notes`'
  ],
  [
    {plugins: {'./x.mjs': true}},
    'Unexpected value `true` for `plugins../x.mjs`, expected `false` or an object'
  ]
]

test.each(wrong)('%j', (config, message) => {
  expect(() => checkConfig(config)).toThrow(new UsageError(message))
})

test('every mistake has its line, with the place', () => {
  expect(() => checkConfig({only: ['words'], cwd: 3}, 'dicta.config.mjs')).toThrow(
    new UsageError(
      [
        'dicta.config.mjs: Unexpected value `words` for `only.0`, expected one of `numbers`, `dates`, `claims`, `recommendations`, `turns`, `speakers`',
        'dicta.config.mjs: Unexpected value `3` for `cwd`, expected text'
      ].join('\n')
    )
  )
})

test('a configuration that fits comes back', () => {
  const config = {
    input: ['talks/**/*.txt'],
    output: {directory: 'out', formats: ['csv'], csv: {preset: 'plain'}},
    extract: {numbers: {currency: 'CAD'}, recommendations: false, reference: '2024-05-01'},
    plugins: {'./drop-ads.mjs': {words: ['sponsor']}, other: false},
    overrides: {'talks/old/**': {format: 'text', extract: {claims: {minScore: 0.7}}}},
    concurrency: 2
  }
  expect(checkConfig(config)).toEqual(config)
})
