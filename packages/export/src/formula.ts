/** What begins a formula, also as its full-width variant (OWASP, CSV injection). */
const signs = new Set('=+-@＝＋－＠')

/**
 * Puts an apostrophe before text that a spreadsheet would run as a formula: text that begins with a
 * sign, or with a tab or a carriage return. Some programs drop white space, control characters and
 * characters without width before they look, so a sign counts behind those too.
 */
export function disarmFormula(text: string): string {
  if (text.startsWith('\t') || text.startsWith('\r')) return `'${text}`
  let at = 0
  while (at < text.length && isDropped(text.charCodeAt(at))) at++
  return signs.has(text.charAt(at)) ? `'${text}` : text
}

function isDropped(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
