import {expect, it} from 'vitest'
import {reportOf} from './report.js'

it('prints a row for each contender and marks other tools', () => {
  const speed = {megabytes: 12.345, scans: 0.5, low: 0.48, high: 0.52}
  const contender = {name: 'ours', texts: [], run: () => 0}
  expect(
    reportOf([
      {contender, speed, peak: 90_400_000},
      {contender: {...contender, name: 'theirs', opponent: true}, speed, peak: 0}
    ])
  ).toBe(
    [
      '| stage    |  MB/s | word scans |    quartiles | peak memory |',
      '| -------- | ----: | ---------: | -----------: | ----------: |',
      '| ours     | 12.35 |       0.50 | 0.48 to 0.52 |       90 MB |',
      '| *theirs* | 12.35 |       0.50 | 0.48 to 0.52 |        0 MB |',
      ''
    ].join('\n')
  )
})
