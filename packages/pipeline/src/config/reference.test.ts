import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {configReference} from './reference.js'

const rows = configReference()
  .split('\n')
  .filter((line) => line.startsWith('- `'))

test('every option has a line with its default or its meaning', () => {
  const names = rows.map((row) => row.split('`')[1])
  expect(names).toEqual(
    expect.arrayContaining([
      'input',
      'output.directory',
      'output.formats',
      'output.csv.preset',
      'only',
      'extract.numbers.currency',
      'extract.claims.minScore',
      'extract.reference',
      'notes',
      'works',
      'plugins',
      'overrides.*.extract',
      'overrides.*.format',
      'overrides.*.notes',
      'concurrency',
      'cwd'
    ])
  )
  expect(new Set(names).size).toBe(names.length)
  for (const row of rows) expect(row).toMatch(/^- `[^`]+` \([^)]+\): .{10}/)
})

test('values are named', () => {
  expect(rows.find((row) => row.includes('`output.csv.preset`'))).toContain('(`spreadsheet`, `plain`)')
  expect(rows.find((row) => row.includes('`extract.turns`'))).toContain('(`false`)')
  expect(rows.find((row) => row.includes('`input`'))).toContain('(list of text)')
})

test('docs/config.md is up to date', () => {
  const page = readFileSync(new URL('../../../../docs/config.md', import.meta.url), 'utf8')
  expect(page).toBe(configReference())
})
