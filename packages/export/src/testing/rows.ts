import * as fc from 'fast-check'
import {z} from 'zod'
import {tableOf} from '../table.js'
import type {Row} from '../table.js'
import type {Sink} from '../writer.js'

/** A schema with every kind of column, whose ranks turn the order around. */
const shopFields = z.object({
  name: z.string().meta({description: 'What it is', rank: 9}),
  price: z.number().nullable().meta({rank: 5}),
  sold: z.boolean().meta({rank: 4}),
  tags: z.array(z.string()).meta({rank: 3}),
  spans: z.array(z.object({start: z.int(), end: z.int()})),
  note: z.string().nullable().meta({rank: 1})
})

export const shop = tableOf('shop', shopFields)

const specials = '",;\n\r\t\0 =+-@＝＠\'\uFEFF\u2028\uD800\uDC00'

/** Text from code units, as lone surrogates must occur, with the characters that matter made frequent. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.nat(specials.length - 1).map((index) => specials.charAt(index)),
      fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit))
    ),
    {maxLength: 12}
  )
  .map((units) => units.join(''))

const offset = fc.nat(10_000)

export const anyRow: fc.Arbitrary<Row> = fc.record({
  name: anyText,
  price: fc.option(fc.double({noNaN: true, noDefaultInfinity: true}).map((price) => price + 0)),
  sold: fc.boolean(),
  tags: fc.array(anyText, {maxLength: 3}),
  spans: fc.array(fc.record({start: offset, end: offset}), {maxLength: 2}),
  note: fc.option(anyText)
})

/** The bytes of a file whose rows are pushed in batches. */
export function writeAll(sink: Sink, batches: ReadonlyArray<readonly Row[]>): Uint8Array {
  return Buffer.concat([...batches.map((rows) => sink.write(rows)), sink.end()])
}

/** Rows, and the same rows cut into batches, some of which are empty. */
export const batched = fc
  .array(fc.array(anyRow, {maxLength: 4}), {maxLength: 5})
  .map((batches) => ({batches, rows: batches.flat()}))
