import {expect, it} from 'vitest'
import {reportOf} from './report.js'

it('prints a row for each contender and marks other tools', () => {
  const speed = {megabytes: 12.345, scans: 0.5, low: 0.48, high: 0.52}
  const fast = {megabytes: 154.5, scans: 4.123, low: 4, high: 4.2}
  const contender = {name: 'ours', texts: [], run: () => 0}
  expect(
    reportOf([
      {contender, speed, peak: 90_400_000},
      {contender: {...contender, name: 'theirs', opponent: true}, speed: fast, peak: null}
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
