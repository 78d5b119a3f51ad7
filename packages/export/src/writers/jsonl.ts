import {z} from 'zod'
import {checkOptions} from '../check-options.js'
import type {Row, Table, Value} from '../table.js'
import type {Sink, Writer} from '../writer.js'

/** Options of the writer `jsonl`: none. */
export const jsonlOptions = z.strictObject({})

/**
 * JSON Lines: one object for each row, every column present, in the order of the schema.
 *
 * Nothing is lost: lone surrogates, which UTF-8 cannot hold, are escaped (`\ud800`).
 */
export const jsonl: Writer = {
  name: 'jsonl',
  extension: 'jsonl',
  open(table, options = {}) {
    checkOptions('jsonl', jsonlOptions, options)
    return openJsonl(table)
  }
}

function openJsonl({columns}: Table): Sink {
  const encoder = new TextEncoder()
  const names = columns.map(({name}) => name)
  const keys = names.map((name, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`)
  const line = (row: Row): string =>
    `${names.map((name, index) => `${keys[index]}${json(row[name])}`).join('')}}\n`
  return {
    write: (rows) => encoder.encode(rows.map(line).join('')),
    end: () => new Uint8Array()
  }
}

function json(value: Value): string {
  return value === undefined ? 'null' : JSON.stringify(value)
}
