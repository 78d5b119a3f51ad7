import type {Root} from '@dicta/parser'

type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json}

/**
 * A tree as JSON that people can review: one line for each node without children, positions as
 * `line:column-line:column (start-end)`.
 */
export function compactTree(tree: Root): string {
  const plain: Json = JSON.parse(JSON.stringify(tree))
  return `${node(plain, '')}\n`
}

function node(value: Json, indent: string): string {
  if (!isObject(value)) return JSON.stringify(value)
  const {position, children, speakers, ...rest} = value
  const fields = Object.entries(rest).map(([key, field]) => property(key, field))
  if (position !== undefined) fields.push(property('position', place(position)))
  for (const [key, list] of [
    ['speakers', speakers],
    ['children', children]
  ] as const) {
    if (!isList(list)) continue
    const lines = list.map((item) => `${indent}  ${node(item, `${indent}  `)}`)
    fields.push(lines.length === 0 ? property(key, []) : `"${key}": [\n${lines.join(',\n')}\n${indent}]`)
  }
  return `{${fields.join(', ')}}`
}

function property(key: string, value: Json): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`
}

function place(position: Json): Json {
  if (!isObject(position)) return position
  const {start, end} = position
  if (!isObject(start) || !isObject(end)) return position
  return `${point(start)}-${point(end)} (${JSON.stringify(start['offset'])}-${JSON.stringify(end['offset'])})`
}

function point({line, column}: {readonly [key: string]: Json}): string {
  return `${JSON.stringify(line)}:${JSON.stringify(column)}`
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json | undefined): value is {readonly [key: string]: Json} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
