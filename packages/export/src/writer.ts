import type {Row, Table} from './table.js'

/** Options of a writer, by name; each writer checks its own. */
export type WriterOptions = Readonly<Record<string, unknown>>

/** A file format for tables. */
export interface Writer {
  /** What `openWriter` and configurations call it. */
  readonly name: string
  /** Without the dot. */
  readonly extension: string
  /**
   * Begins a file.
   *
   * @throws {TypeError} When an option is unknown or has a wrong value.
   */
  open(table: Table, options?: WriterOptions): Sink
}

/**
 * One file in the making. Rows are pushed in; the bytes that come back, one array after the other,
 * are the file. How the rows are divided over calls makes no difference to the bytes.
 */
export interface Sink {
  /** Takes the next rows; the bytes are empty when there is nothing to write yet. */
  write(rows: readonly Row[]): Uint8Array
  /** Takes the end of the table, and returns the bytes that are left. */
  end(): Uint8Array
}
