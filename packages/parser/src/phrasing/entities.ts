const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['hellip', '\u2026'],
  ['bull', '\u2022'],
  ['copy', '\u00a9'],
  ['reg', '\u00ae'],
  ['trade', '\u2122'],
  ['deg', '\u00b0'],
  ['euro', '\u20ac'],
  ['pound', '\u00a3'],
  ['frac12', '\u00bd'],
  ['eacute', '\u00e9'],
  ['egrave', '\u00e8'],
  ['uuml', '\u00fc'],
  ['ouml', '\u00f6'],
  ['auml', '\u00e4'],
  ['ntilde', '\u00f1'],
  ['ccedil', '\u00e7']
])

const entity = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/y

/** The character reference at an offset, `&amp;` or `&#8217;`, and what it stands for. */
export function entityAt(
  value: string,
  at: number
): {readonly end: number; readonly text: string} | undefined {
  entity.lastIndex = at
  const match = entity.exec(value)
  if (!match) return undefined
  const [, decimal, hexadecimal, name] = match
  const text =
    name === undefined
      ? codePoint(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal))
      : named.get(name)
  return text === undefined ? undefined : {end: entity.lastIndex, text}
}

function codePoint(code: number): string | undefined {
  const surrogate = code >= 0xd800 && code <= 0xdfff
  return code === 0 || code > 0x10ffff || surrogate ? '\ufffd' : String.fromCodePoint(code)
}
