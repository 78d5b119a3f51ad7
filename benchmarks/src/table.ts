/** A column of a printed table. */
export interface TableColumn {
  readonly title: string
  readonly align: 'left' | 'right'
}

/**
 * A table as Markdown, padded so that it also reads well in a terminal. A `|` in a cell is escaped.
 */
export function tableOf(columns: readonly TableColumn[], rows: ReadonlyArray<readonly string[]>): string {
  const cells = rows.map((row) => columns.map((_column, index) => escapeCell(row[index] ?? '')))
  const widths = columns.map(({title}, index) =>
    Math.max(3, title.length, ...cells.map((row) => row[index]?.length ?? 0))
  )
  const pad = (text: string, index: number): string => {
    const width = widths[index] ?? 0
    return columns[index]?.align === 'right' ? text.padStart(width) : text.padEnd(width)
  }
  const rule = columns.map(({align}, index) => {
    const dashes = '-'.repeat((widths[index] ?? 0) - 1)
    return align === 'right' ? `${dashes}:` : `-${dashes}`
  })
  const head = columns.map(({title}, index) => pad(title, index))
  return [head, rule, ...cells.map((row) => row.map(pad))].map(line).join('')
}

function line(row: readonly string[]): string {
  return `| ${row.join(' | ')} |\n`
}

function escapeCell(text: string): string {
  return text.replace(/\|/g, '\\|')
}
