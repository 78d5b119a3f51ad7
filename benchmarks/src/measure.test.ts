import {expect, it} from 'vitest'
import {measureSpeed, speedOf} from './measure.js'
import {wordScan} from './word-scan.js'

it('takes the median of paired ratios, not the ratio of medians', () => {
  const pairs = [
    {scanMs: 10, runMs: 20},
    {scanMs: 30, runMs: 60},
    {scanMs: 8, runMs: 40}
  ]
  const {scans, low, high, megabytes} = speedOf(pairs, 2_000_000)
  expect(scans).toBe(0.5)
  expect(low).toBeCloseTo(0.35)
  expect(high).toBe(0.5)
  expect(megabytes).toBe(50)
})

it('runs a contender once a round and twice before', async () => {
  let runs = 0
  const contender = {name: 'none', texts: ['some words here'], run: () => runs++}
  const {scans} = await measureSpeed(contender, 3)
  expect(runs).toBe(5)
  expect(scans).toBeGreaterThan(0)
})

it('counts words over several texts', () => {
  expect(wordScan(['one two', '', 'three, four'])).toBe(4)
})
