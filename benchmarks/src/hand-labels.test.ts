import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {datasets} from '@dicta/extract'
import {describe, expect, it} from 'vitest'

interface Labelled {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly tier?: string
  readonly dataset?: string
}

interface HandLabels {
  readonly file: string
  readonly recorded: string
  readonly items: readonly Labelled[]
  readonly negatives: readonly Labelled[]
}

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const names = readdirSync(`${fixtures}gold`).filter((name) => name.endsWith('.json'))

describe.each(names)('hand labels %s', (name) => {
  // The shape is ours: `fixtures/gold/README.md` describes it, and the cases below check it.
  const labels: HandLabels = JSON.parse(readFileSync(`${fixtures}gold/${name}`, 'utf8'))
  const source = readFileSync(`${fixtures}transcripts/${labels.file}`, 'utf8').replace(/^\uFEFF/, '')
  const all = [...labels.items, ...labels.negatives].toSorted((a, b) => a.start - b.start)

  it('mark the words that they name', () => {
    const wrong = all.filter(({start, end, surface}) => source.slice(start, end) !== surface)
    expect(wrong).toEqual([])
  })

  it('do not overlap', () => {
    const wrong = all.filter(({start}, index) => start < (all[index - 1]?.end ?? 0))
    expect(wrong).toEqual([])
  })

  it('name datasets and tiers that exist', () => {
    const known: readonly string[] = datasets
    expect(labels.items.filter(({dataset = ''}) => !known.includes(dataset))).toEqual([])
    expect(labels.items.filter(({tier = ''}) => !['core', 'soft'].includes(tier))).toEqual([])
    expect(labels.recorded).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
