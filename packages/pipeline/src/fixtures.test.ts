/**
 * Every transcript in `fixtures/transcripts` is read as in a run and compared with its folder in
 * `fixtures/expected`. A file that is missing there is written (not on CI): review it before you commit.
 */
import {readFileSync, readdirSync} from 'node:fs'
import {join, parse as parsePath} from 'node:path'
import {fileURLToPath} from 'node:url'
import {datasets, schemas} from '@dicta/extract'
import {textBetween} from '@dicta/parser'
import type {Node} from '@dicta/parser'
import {describe, expect, test} from 'vitest'
import {planRun} from './plan.js'
import {readTranscript} from './run.js'
import {compactTree} from './testing/compact-tree.js'

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
const transcripts = join(fixtures, 'transcripts')
const names = readdirSync(transcripts)
  .filter((name) => !name.startsWith('.'))
  .toSorted()

test('no two fixtures share a name without extension', () => {
  const situations = names.map((name) => parsePath(name).name)
  expect(situations).toEqual([...new Set(situations)])
})

describe.each(names)('%s', async (name) => {
  const expected = join(fixtures, 'expected', parsePath(name).name)
  const plan = await planRun({cwd: transcripts})
  const {file, tree, records} = await readTranscript(plan, join(transcripts, name))
  const source = String(file)
  const rows = datasets.flatMap((dataset) => (records?.[dataset] ?? []).map((record) => ({dataset, record})))

  test('is read', () => {
    expect(file.messages.filter(({fatal}) => fatal)).toEqual([])
    expect(source).toBe(readFileSync(join(transcripts, name), 'utf8').replace(/^\uFEFF/, ''))
  })

  test('has the expected tree', async () => {
    await expect(compactTree(tree!)).toMatchFileSnapshot(join(expected, 'tree.json'))
  })

  test('has the expected records', async () => {
    const lines = rows.map(({dataset, record}) => `${JSON.stringify({dataset, ...record})}\n`)
    await expect(lines.join('')).toMatchFileSnapshot(join(expected, 'records.jsonl'))
  })

  test('every leaf is a slice of the source, but for its repairs', () => {
    const found = leaves(tree!)
    expect(found.map((leaf) => written(leaf, source))).toEqual(found.map(({value}) => value))
  })

  test('every record is schema-valid', () => {
    for (const {dataset, record} of rows) expect(schemas[dataset].parse(record)).toEqual(record)
  })

  test('every quote and title lies between its offsets', () => {
    const quotes = rows.flatMap(({record}) => ('quote' in record ? [record] : []))
    expect(quotes.map(({start, end}) => textBetween(tree!, start, end))).toEqual(
      quotes.map(({quote}) => quote)
    )
    const titles = records?.recommendations ?? []
    expect(titles.map(({titleStart, titleEnd}) => textBetween(tree!, titleStart, titleEnd))).toEqual(
      titles.map(({titleQuote}) => titleQuote)
    )
  })

  test('ids are unique', () => {
    const ids = rows.map(({record}) => record.id)
    expect(ids).toEqual([...new Set(ids)])
  })
})

/** Every node that has a value and a place in the source. */
function leaves(node: Node): ReadonlyArray<Extract<Node, {value: string}>> {
  if ('children' in node) return node.children.flatMap(leaves)
  return node.position === undefined ? [] : [node]
}

/** What the source has at the place of a leaf, with its repairs put in. */
function written(leaf: Extract<Node, {value: string}>, source: string): string {
  let at = leaf.position?.start.offset ?? 0
  let text = ''
  for (const edit of leaf.type === 'text' ? (leaf.edits ?? []) : []) {
    text += source.slice(at, edit.sourceStart) + leaf.value.slice(edit.valueStart, edit.valueEnd)
    at = edit.sourceEnd
  }
  return text + source.slice(at, leaf.position?.end.offset)
}
