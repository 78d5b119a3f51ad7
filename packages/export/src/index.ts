import type {Table} from './table.js'
import type {Sink, Writer, WriterOptions} from './writer.js'
import {csv} from './writers/csv.js'
import {jsonl} from './writers/jsonl.js'

/** The writers, in the order of documentation. */
export const writers: readonly Writer[] = [csv, jsonl]

/**
 * Begins a file in the format of that name.
 *
 * @throws {TypeError} When there is no such writer, or one of its options is wrong.
 */
export function openWriter(name: string, table: Table, options?: WriterOptions): Sink {
  const writer = writers.find((writer) => writer.name === name)
  if (!writer) {
    const names = writers.map((writer) => `\`${writer.name}\``).join(', ')
    throw new TypeError(`Unexpected writer \`${name}\`, expected one of ${names}`)
  }
  return writer.open(table, options)
}

export {csv, csvOptions} from './writers/csv.js'
export {jsonl, jsonlOptions} from './writers/jsonl.js'
export {jsonSchemaOf} from './json-schema.js'
export {tableOf} from './table.js'
export type {Column, ColumnType, Row, Table, Value} from './table.js'
export type {Sink, Writer, WriterOptions} from './writer.js'
