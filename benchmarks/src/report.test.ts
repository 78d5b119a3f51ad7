import {expect, it} from 'vitest'
import {reportOf} from './report.js'

it('prints a row for each contender and marks other tools', () => {
  const speed = {megabytes: 12.345, scans: 0.5, low: 0.48, high: 0.52}
  const fast = {megabytes: 154.5, scans: 4.123, low: 4, high: 4.2}
  const contender = {name: 'ours', texts: [], run: () => 0}
  expect(
    reportOf([
      {contender, speed, peak: 90_400_000, quality: null},
      {contender: {...contender, name: 'theirs', opponent: true}, speed: fast, peak: null, quality: null}
    ])
  ).toBe(
    [
      '| stage    | MB/s | word scans |      quartiles | peak memory |',
      '| -------- | ---: | ---------: | -------------: | ----------: |',
      '| ours     | 12.3 |      0.500 | 0.480 to 0.520 |       90 MB |',
      '| *theirs* |  155 |       4.12 |   4.00 to 4.20 |             |',
      ''
    ].join('\n')
  )
})

it('prints quality where some contender has it', () => {
  const speed = {megabytes: 1, scans: 0.5, low: 0.4, high: 0.6}
  const contender = {name: 'ours', texts: [], run: () => 0}
  const lines = reportOf([
    {contender, speed, peak: null, quality: {numbers: 0.98765, dates: null}},
    {contender, speed, peak: null, quality: null}
  ]).split('\n')
  expect(lines[0]).toMatch(/ peak memory \| F1 numbers \| F1 dates \|$/)
  expect(lines[2]).toMatch(/ 0\.988 \| +- \|$/)
  expect(lines[3]).toMatch(/\| +\| +\|$/)
})
