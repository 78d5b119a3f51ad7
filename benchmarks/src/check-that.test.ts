import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {averagePrecision, checkThat} from './check-that.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'debates-'))
  const lines = ['We met in March.', 'They sold 300 tickets for $4 million.', 'I love it.', 'Do you?']
  for (const name of ['first', 'second', 'third'])
    writeFileSync(
      join(folder, `${name}.tsv`),
      lines.map((line, index) => `${index + 1}\tADA\t${line}\t${Number(index === 1)}\r\n`).join('')
    )
})
afterAll(() => rmSync(folder, {recursive: true}))

it.each([
  [[1, 0, 1], [0.9, 0.5, 0.1], (1 + 2 / 3) / 2],
  [[0, 1], [0.5, 0.5], 1 / 2],
  [[0, 0], [0.5, 0.4], 0]
])('averages the precision at each hit: %j by %j', (labels, scores, expected) => {
  expect(averagePrecision(labels, scores)).toBeCloseTo(expected)
})

it('ranks each debate by weights learnt from the others', () => {
  const table = checkThat(folder)
  expect(table).toMatch(/\| first +\| +1 \| +1\.000 \| +1\.000 \|/)
  expect(table).toMatch(/mean \(MAP\).* 1\.000 /)
})

it('says so where the debates are not at hand', () => {
  expect(checkThat(join(folder, 'nowhere'))).toMatch(/^Skipped: no folder/)
})
