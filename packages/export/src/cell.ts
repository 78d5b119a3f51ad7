import type {Value} from './table.js'

/**
 * The text of a cell: `null` is empty, lists are joined with `; `, a span is `12-34`, any other object
 * its JSON.
 */
export function cellText(value: Value): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return isList(value) ? value.map(cellText).join('; ') : objectText(value)
}

function objectText(value: {readonly [key: string]: Value}): string {
  const {start, end} = value
  const isSpan = typeof start === 'number' && typeof end === 'number' && Object.keys(value).length === 2
  return isSpan ? `${start}-${end}` : JSON.stringify(value)
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
