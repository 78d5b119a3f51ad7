import {stringify} from 'csv-stringify/sync'
import {z} from 'zod'
import {cellText} from '../cell.js'
import {checkOptions} from '../check-options.js'
import {disarmFormula} from '../formula.js'
import type {Column, Row, Table, Value} from '../table.js'
import type {Sink, Writer} from '../writer.js'

/** Options of the writer `csv`. */
export const csvOptions = z.strictObject({
  preset: z.enum(['spreadsheet', 'plain']).optional().meta({
    description:
      '`spreadsheet` writes a byte-order mark and puts an apostrophe before text that would run as a formula, `plain` neither; default: `spreadsheet`. Choose `plain` when a program reads the file'
  })
})

/**
 * Comma-separated values (RFC 4180, but lines end in `\n`): the columns that people read come first.
 *
 * Lone surrogates, which UTF-8 cannot hold, become U+FFFD.
 */
export const csv: Writer = {
  name: 'csv',
  extension: 'csv',
  open(table, options = {}) {
    const {preset = 'spreadsheet'} = checkOptions('csv', csvOptions, options)
    return openCsv(table, preset === 'spreadsheet')
  }
}

function openCsv(table: Table, forSpreadsheets: boolean): Sink {
  const encoder = new TextEncoder()
  const columns = byRank(table.columns)
  const cell = (value: Value): string =>
    // A number is no text: `-5` must stay a number.
    forSpreadsheets && typeof value !== 'number' ? disarmFormula(cellText(value)) : cellText(value)
  let head = `${forSpreadsheets ? '\uFEFF' : ''}${lines([columns.map(({name}) => cell(name))])}`
  const encode = (body: string): Uint8Array => {
    const bytes = encoder.encode(head + body)
    head = ''
    return bytes
  }
  return {
    write: (rows) =>
      rows.length === 0 ? new Uint8Array() : encode(lines(rows.map((row) => cells(row, columns, cell)))),
    end: () => encode('')
  }
}

function byRank(columns: readonly Column[]): readonly Column[] {
  // Two ranks may be `Infinity`, whose difference is no number.
  return columns.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
}

function cells(row: Row, columns: readonly Column[], cell: (value: Value) => string): readonly string[] {
  return columns.map(({name}) => cell(row[name]))
}

function lines(rows: ReadonlyArray<readonly string[]>): string {
  return stringify([...rows], {
    record_delimiter: '\n',
    // Else a lone `\r` would stay bare, and many programs end the row there.
    quote_record_delimiter: true,
    // An empty line would be no row at all.
    quoted_empty: rows[0]?.length === 1
  })
}
