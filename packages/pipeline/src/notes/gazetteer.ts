import {readFile} from 'node:fs/promises'
import {schemas} from '@dicta/extract'
import {decode} from '@dicta/parser'
import {parse} from 'csv-parse/sync'
import {reasonOf} from '../reason-of.js'
import {UsageError} from '../usage-error.js'
import type {Work} from './work.js'

/** Columns of a gazetteer; only the title must be there. */
const columns = ['title', 'creator', 'url', 'kind'] as const
const {kind: kinds} = schemas.recommendations.shape

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/**
 * Reads the works of a CSV file with the header `title,creator,url,kind`.
 *
 * @param name What messages call the file.
 * @throws {UsageError} When it cannot be read, or holds something else.
 */
export async function readGazetteer(path: string, name: string): Promise<readonly Work[]> {
  try {
    return worksOfCsv(decode(await readFile(path)).value, name)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Cannot read the works \`${name}\`: ${reasonOf(error)}`, {cause: error})
  }
}

/**
 * Returns the works of CSV (RFC 4180).
 *
 * @throws {UsageError} With line and column of what is wrong.
 */
export function worksOfCsv(text: string, name: string): readonly Work[] {
  const [head, ...rows] = rowsOf(text)
  const names = (head?.cells ?? []).map((cell) => cell.toLowerCase())
  for (const [index, column] of names.entries()) {
    if (isColumn(column) && names.indexOf(column) === index) continue
    const found = isColumn(column) ? 'repeated column' : 'column'
    throw new UsageError(
      `${name}:${head?.line ?? 1}: Unexpected ${found} \`${head?.cells[index] ?? ''}\` (column ${index + 1}), expected \`title\` and some of \`creator\`, \`url\`, \`kind\``
    )
  }
  if (!names.includes('title'))
    throw new UsageError(
      `${name}:1: Unexpected header without \`title\`, expected \`title,creator,url,kind\``
    )
  return rows.map((row) => workOf(row, names, name))
}

function workOf({cells, line}: Row, names: readonly string[], name: string): Work {
  if (cells.length > names.length) {
    throw new UsageError(
      `${name}:${line}: Unexpected cell \`${cells[names.length] ?? ''}\` (column ${names.length + 1}), expected ${names.length} ${names.length === 1 ? 'cell' : 'cells'}; put text with a comma in quotation marks`
    )
  }
  const cell = (column: string): string | null => cells[names.indexOf(column)] || null
  const title = cell('title')
  if (title === null) {
    throw new UsageError(`${name}:${line}: Unexpected empty title (column ${names.indexOf('title') + 1})`)
  }
  const kind = kinds.nullable().safeParse(cell('kind')?.toLowerCase() ?? null)
  if (!kind.success) {
    const expected = kinds.options.map((one) => `\`${one}\``).join(', ')
    throw new UsageError(
      `${name}:${line}: Unexpected kind \`${cell('kind') ?? ''}\` (column ${names.indexOf('kind') + 1}), expected one of ${expected}`
    )
  }
  return {title, creator: cell('creator'), url: cell('url'), kind: kind.data}
}

/** The records of the file that are not empty, each with the line on which it begins. */
function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = []
  let line = 1
  parse(text, {
    bom: true,
    relax_column_count: true,
    on_record(record, {lines}) {
      const cells = record.map((cell) => cell.trim())
      if (cells.some((cell) => cell !== '')) rows.push({cells, line})
      line = lines + 1
      return null
    }
  })
  return rows
}

function isColumn(name: string): boolean {
  return columns.some((column) => column === name)
}
