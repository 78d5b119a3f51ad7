import {parseDocument} from 'yaml'
import type {Source} from '../source.js'
import type {Metadata} from '../tree.js'
import {readPlainYaml} from './plain-yaml.js'

/** YAML front matter and the number of the first line after it (from 0). */
export function readFrontMatter(source: Source): {node: Metadata; nextLine: number} | undefined {
  const {value, lineStarts, lineEnds} = source
  const line = (index: number): string => value.slice(lineStarts[index], lineEnds[index]).trimEnd()
  if (line(0) !== '---') return undefined
  const limit = Math.min(lineStarts.length, 2000)
  let last = 1
  while (last < limit && line(last) !== '---' && line(last) !== '...') last++
  if (last >= limit) return undefined
  const start = lineStarts[0] ?? 0
  const end = (lineStarts[last] ?? 0) + 3
  const text = value.slice(lineStarts[1], lineStarts[last])
  const node: Metadata = {
    type: 'metadata',
    value: value.slice(start, end),
    position: source.place(start, end)
  }
  const data = readYaml(source, text, start, end)
  if (data === undefined) return undefined
  if (data) node.data = data
  return {node, nextLine: last + 1}
}

/** The mapping; `null` where it cannot be read, `undefined` where it is no mapping at all. */
function readYaml(
  source: Source,
  text: string,
  start: number,
  end: number
): Record<string, unknown> | null | undefined {
  const plain = readPlainYaml(text)
  if (plain) return plain
  const document = parseDocument(text, {logLevel: 'silent', strict: false})
  const [error] = document.errors
  if (error) {
    const [reason] = error.message.split('\n')
    source.message(`Unexpected front matter, expected YAML: ${reason ?? ''}`, 'front-matter', start, end)
    return null
  }
  let data: unknown
  try {
    data = document.toJS({maxAliasCount: 100})
  } catch {
    source.message('Unexpected aliases in front matter, expected YAML that ends', 'front-matter', start, end)
    return null
  }
  if (data === null || data === undefined) return null
  return isRecord(data) ? data : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The names under a key of front matter, whether one or a list. */
export function namesUnder(data: Record<string, unknown> | undefined, keys: readonly string[]): string[] {
  if (!data) return []
  const found: string[] = []
  for (const [key, value] of Object.entries(data)) {
    if (!keys.includes(key.toLowerCase())) continue
    for (const name of Array.isArray(value) ? value : [value]) {
      const text: unknown = isRecord(name) ? name['name'] : name
      if (typeof text === 'string' && text.trim() !== '') found.push(text.trim())
    }
  }
  return found
}
