import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {disarmFormula} from '../formula.js'
import {tableOf} from '../table.js'
import {readCsv} from '../testing/read-csv.js'
import {anyRow, anyText, batched, shop, writeAll} from '../testing/rows.js'
import {csv} from './csv.js'

const text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
const wellFormed = (value: unknown): string => Buffer.from(String(value)).toString()

const lamp = {
  name: '=lamp "A"',
  price: -5,
  sold: true,
  tags: ['new', '-2%'],
  spans: [{start: 12, end: 34}],
  note: null
}

describe('csv', () => {
  test('people read the lowest ranks first; text is made harmless, numbers stay', () => {
    expect(text(writeAll(csv.open(shop), [[lamp]]))).toBe(
      '\uFEFFnote,tags,sold,price,name,spans\n,new; -2%,true,-5,"\'=lamp ""A""",12-34\n'
    )
  })

  test('the preset `plain` has neither mark nor apostrophe', () => {
    expect(text(writeAll(csv.open(shop, {preset: 'plain'}), [[lamp]]))).toBe(
      'note,tags,sold,price,name,spans\n,new; -2%,true,-5,"=lamp ""A""",12-34\n'
    )
  })

  test('a table without rows is its header', () => {
    const sink = csv.open(shop, {preset: 'plain'})
    expect(sink.write([])).toHaveLength(0)
    expect(text(sink.end())).toBe('note,tags,sold,price,name,spans\n')
  })

  test('a lone carriage return is quoted', () => {
    const table = tableOf('t', z.object({a: z.string(), b: z.string()}))
    expect(text(writeAll(csv.open(table, {preset: 'plain'}), [[{a: 'x\ry', b: ''}]]))).toBe('a,b\n"x\ry",\n')
  })

  test('an empty cell that is the whole row is still a row', () => {
    const table = tableOf('t', z.object({a: z.string().nullable()}))
    expect(text(writeAll(csv.open(table, {preset: 'plain'}), [[{a: null}, {a: 'x'}, {}]]))).toBe(
      'a\n""\nx\n""\n'
    )
  })

  test('what is no finite number, and what is absent, is empty', () => {
    const table = tableOf('t', z.object({a: z.number(), b: z.string(), c: z.record(z.string(), z.int())}))
    const rows = [
      {a: NaN, c: {k: 1}},
      {a: -Infinity, b: '', c: null}
    ]
    expect(text(writeAll(csv.open(table, {preset: 'plain'}), [rows]))).toBe('a,b,c\n,,"{""k"":1}"\n,,\n')
  })

  test('any batching gives the same bytes', () => {
    fc.assert(
      fc.property(batched, ({rows, batches}) => {
        expect(writeAll(csv.open(shop), batches)).toEqual(writeAll(csv.open(shop), [rows]))
      })
    )
  })

  test('any row is read back, lone surrogates aside', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const read = readCsv(text(writeAll(csv.open(shop, {preset: 'plain'}), [rows])))
        const names = rows.map(({name}) => wellFormed(name))
        expect(read.slice(1).map((row) => row[4])).toEqual(names)
        expect(read.every((row) => row.length === shop.columns.length)).toBe(true)
      })
    )
  })

  test('no text cell runs as a formula', () => {
    const table = tableOf('t', z.object({a: z.string(), b: z.string()}))
    fc.assert(
      fc.property(anyText, (a) => {
        const [, row] = readCsv(text(writeAll(csv.open(table), [[{a, b: ''}]])).slice(1))
        const [cell = ''] = row ?? []
        expect(disarmFormula(cell)).toBe(cell)
      })
    )
  })

  test('wrong options name what was found', () => {
    expect(() => csv.open(shop, {preset: 'excel'})).toThrow(
      new TypeError('Unexpected value `excel` for `csv.preset`, expected one of `spreadsheet`, `plain`')
    )
    expect(() => csv.open(shop, {bom: true})).toThrow(new TypeError('Unexpected option `bom` for `csv`'))
  })
})
