/** Reads CSV as RFC 4180 has it, with `\n` for line ends: the check on what the writer wrote. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = text[at] === '"'
    const end = quoted ? closingQuote(text, at) + 1 : fieldEnd(text, at)
    row.push(quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end))
    const next = text[end]
    if (next === ',') {
      at = end + 1
      // A comma before the line end: an empty last field, read in the next round as `''`.
      continue
    }
    if (next !== '\n') throw new Error(`Unexpected character after the field that ends at ${end}`)
    rows.push(row)
    row = []
    at = end + 1
  }
  return rows
}

function closingQuote(text: string, opening: number): number {
  let at = opening + 1
  while (at < text.length) {
    if (text[at] !== '"') at++
    else if (text[at + 1] === '"') at += 2
    else return at
  }
  throw new Error(`Unclosed quote at ${opening}`)
}

function fieldEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') {
    if (text[at] === '"' || text[at] === '\r') throw new Error(`Bare quote or carriage return at ${at}`)
    at++
  }
  return at
}
