/** What front matter mostly holds under a key. */
type Plain = string | number | null | Array<string | number>

const entry = /^([A-Za-z][A-Za-z0-9_-]{0,60}):(?: +(\S.*))?$/
const item = /^( *)- +(\S.*)$/
// Words without a mark that may mean more than itself: a comment, a second key, a brace.
const words = /^[A-Za-z](?:[\w .,'"()/&!?;+\u2013\u2014\u2018-\u201d\u00c0-\u024f-]|:(?=\S))*$/
const quoted = /^(?:"([^"\\]*)"|'([^'\\]*)')$/
const integer = /^(?:0|[1-9]\d{0,14})$/
const date = /^\d{4}-\d{2}-\d{2}$/
const flow = /^\[([A-Za-z][\w -]*(?:, [A-Za-z][\w -]*)*)\]$/
/** Words that YAML takes for something else. */
const resolved = /^(?:null|true|false)$/i
/** Tabs, controls and what else may be no word. */
const odd = /[^\n -~\u00a1-\u2027\u202a-\ufefe]/

/**
 * Reads front matter that is keys with words, numbers and lists of them, and nothing else: many times as
 * fast as a whole parser of YAML. Where anything else stands it gives nothing, and that parser has to read.
 */
export function readPlainYaml(text: string): Record<string, Plain> | undefined {
  if (odd.test(text)) return undefined
  const data = new Map<string, Plain>()
  let key = ''
  /** The indent of the list that goes on; nothing where no list may. */
  let indent: string | undefined
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd()
    if (line === '') continue
    const [, own, value] = entry.exec(line) ?? []
    if (own !== undefined) {
      const read = value === undefined ? null : (listOf(value) ?? scalarOf(value))
      if (read === undefined || data.has(own) || resolved.test(own)) return undefined
      data.set(own, read)
      key = own
      indent = undefined
      continue
    }
    const [, before, words] = item.exec(line) ?? []
    const list = data.get(key)
    const read = words === undefined ? undefined : scalarOf(words)
    if (before === undefined || read === undefined) return undefined
    if (list === null) {
      indent = before
      data.set(key, [read])
    } else if (Array.isArray(list) && before === indent) list.push(read)
    else return undefined
  }
  return data.size > 0 ? Object.fromEntries(data) : undefined
}

function scalarOf(value: string): string | number | undefined {
  if (integer.test(value)) return Number(value)
  if (date.test(value)) return value
  const inner = quoted.exec(value)
  if (inner) return inner[1] ?? inner[2]
  return words.test(value) && !resolved.test(value) ? value : undefined
}

/** `[ovens, baking]` */
function listOf(value: string): string[] | undefined {
  const items = flow
    .exec(value)?.[1]
    ?.split(',')
    .map((word) => word.trim())
  return items?.some((word) => resolved.test(word)) ? undefined : items
}
