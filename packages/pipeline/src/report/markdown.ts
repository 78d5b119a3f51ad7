/** Text as Markdown shows it, on one line: nothing in it acts as markup or becomes a link. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<|@$]|^[>#]|~(?=~)|&(?=#?[A-Za-z0-9]{1,31};)/g, '\\$&')
    .replaceAll('://', '\\://')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}\\.`)
}

/** A table; cells are escaped already. Numbers stand to the right. */
export function table(head: readonly Head[], rows: ReadonlyArray<readonly string[]>): string {
  return [
    line(head.map(({name}) => name)),
    line(head.map(({right}) => (right ? '--:' : '---'))),
    ...rows.map(line)
  ].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell || ' ').join(' | ')} |`
}

/** The head of a column. */
export interface Head {
  readonly name: string
  readonly right?: boolean
}

/** Words said, in quotation marks, cut at a space when they are too many. */
export function quoted(text: string): string {
  return `“${escapeMarkdown(shorten(oneLine(text), 240))}”`
}

/** A short text, escaped; `null` is empty. */
export function plain(text: string | null): string {
  return text === null ? '' : escapeMarkdown(shorten(oneLine(text), 120))
}

/** A code such as `[lb_av]`, as it is; `null` is empty. */
export function code(text: string | null): string {
  return text === null ? '' : `\`${oneLine(text).replaceAll('`', '').replaceAll('|', '\\|')}\``
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  const cut = text.slice(0, space > most / 2 ? space : most)
  // Half a surrogate pair would not be UTF-8.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')} …`
}
