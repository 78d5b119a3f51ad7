import {decodeHTML} from 'entities'

const numeric = /&#(?:\d{1,100}|[xX][\dA-Fa-f]{1,100});?/y
const named = /&[A-Za-z][A-Za-z\d]{0,40};?/y

/**
 * The character reference at an offset, as HTML consumes one outside of attributes: `&amp;`, `&#8217;`,
 * `&ampx` (the names that need no semicolon need no end either).
 */
export function referenceAt(
  value: string,
  at: number,
  limit: number
): {readonly end: number; readonly text: string} | undefined {
  const isNumber = value.charCodeAt(at + 1) === 35
  const pattern = isNumber ? numeric : named
  pattern.lastIndex = at
  const match = pattern.exec(value)
  if (!match) return undefined
  const [shown] = match
  const written = shown.slice(0, limit - at)
  const decoded = decodeHTML(written)
  if (decoded === written) return undefined
  // What follows a name without a semicolon is left as it was: the longest such end is not part of it.
  const rest = isNumber ? 0 : commonEnd(written, decoded)
  return {end: at + written.length - rest, text: decoded.slice(0, decoded.length - rest)}
}

/** How many characters both end with; the semicolon of a reference is none of them. */
function commonEnd(written: string, decoded: string): number {
  let count = 0
  while (
    count < decoded.length - 1 &&
    written.charCodeAt(written.length - 1 - count) === decoded.charCodeAt(decoded.length - 1 - count)
  )
    count++
  return count
}
