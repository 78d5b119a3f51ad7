import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {anyRow, batched, shop, writeAll} from '../testing/rows.js'
import {jsonl} from './jsonl.js'

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', {fatal: true}).decode(bytes)

describe('jsonl', () => {
  test('every column is there, in the order of the schema', () => {
    const row = {note: null, sold: false, name: 'A "lamp"\n', spans: [{start: 1, end: 2}], tags: []}
    expect(text(writeAll(jsonl.open(shop), [[row]]))).toBe(
      '{"name":"A \\"lamp\\"\\n","price":null,"sold":false,"tags":[],"spans":[{"start":1,"end":2}],"note":null}\n'
    )
  })

  test('a lone surrogate is escaped', () => {
    expect(text(jsonl.open(shop).write([{name: '\uD800'}]))).toContain('"name":"\\ud800"')
  })

  test('a table without rows is an empty file', () => {
    expect(writeAll(jsonl.open(shop), [[], []])).toHaveLength(0)
  })

  test('any row is read back as it was, one line for each', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const lines = text(writeAll(jsonl.open(shop), [rows])).split('\n')
        expect(lines.pop()).toBe('')
        expect(lines.map((line) => JSON.parse(line))).toEqual(rows)
      })
    )
  })

  test('any batching gives the same bytes', () => {
    fc.assert(
      fc.property(batched, ({rows, batches}) => {
        expect(writeAll(jsonl.open(shop), batches)).toEqual(writeAll(jsonl.open(shop), [rows]))
      })
    )
  })

  test('there are no options', () => {
    expect(() => jsonl.open(shop, {indent: 2})).toThrow(
      new TypeError('Unexpected option `indent` for `jsonl`')
    )
  })
})
