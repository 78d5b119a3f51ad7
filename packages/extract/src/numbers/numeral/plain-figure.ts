import {isDigit, isWordCode} from '../../quantities/characters.js'

const space = 0x20
const hyphen = 0x2d
const comma = 0x2c
const point = 0x2e
const slash = 0x2f
const mostDigits = 15
/** Digits with separators go on no further than this: a bound on the work at one place. */
const longestGrouped = 24

const vulgar: ReadonlyMap<number, number> = new Map(
  (
    [
      ['¼', 1 / 4],
      ['½', 1 / 2],
      ['¾', 3 / 4],
      ['⅐', 1 / 7],
      ['⅑', 1 / 9],
      ['⅒', 1 / 10],
      ['⅓', 1 / 3],
      ['⅔', 2 / 3],
      ['⅕', 1 / 5],
      ['⅖', 2 / 5],
      ['⅗', 3 / 5],
      ['⅘', 4 / 5],
      ['⅙', 1 / 6],
      ['⅚', 5 / 6],
      ['⅛', 1 / 8],
      ['⅜', 3 / 8],
      ['⅝', 5 / 8],
      ['⅞', 7 / 8]
    ] as const
  ).map(([sign, value]) => [sign.charCodeAt(0), value])
)

/** Signs of parts that a numeral may begin with. */
export const vulgarFractions: readonly string[] = [...vulgar.keys()].map((code) => String.fromCharCode(code))

/** Digits with separators and parts. */
export function plainFigureAt(text: string, start: number): {value: number; end: number} | undefined {
  const sign = vulgar.get(text.charCodeAt(start))
  if (sign !== undefined) return {value: sign, end: start + 1}
  let end = digitsEnd(text, start)
  if (end - start > mostDigits || (end === start && text.charCodeAt(start) !== point)) return undefined
  const small = simpleFraction(text, start, end)
  if (small) return small
  const first = end
  if (first - start < 4) {
    while (end < start + longestGrouped && text.charCodeAt(end) === comma && groupEnds(text, end + 1))
      end += 4
    if (end === first) end = looseGroups(text, start, end)
  }
  let digits = text.slice(start, end)
  if (end > first) digits = digits.replaceAll(/[, \u00a0\u202f\u2009]/g, '')
  if (text.charCodeAt(end) === point && isDigit(text.charCodeAt(end + 1))) {
    const decimals = digitsEnd(text, end + 1)
    if (decimals - end > mostDigits + 1) return undefined
    digits += text.slice(end, decimals)
    end = decimals
  }
  if (digits === '') return undefined
  return withFraction(text, Number(digits), end)
}

/** Whether exactly three digits stand at an offset. */
function groupEnds(text: string, at: number): boolean {
  return digitsEnd(text, at) === at + 3
}

const twoGroups = /^(?: \d{3}){2}(?!\d)/

/** `40, 000` as speech-to-text writes it; `40 000` and `1 414 021` as others write them. */
function looseGroups(text: string, start: number, from: number): number {
  let end = from
  if (end === start) return end
  if (text.startsWith(', 000', end) && !isWordCode(text.charCodeAt(end + 5))) return end + 5
  for (let gap = text.charCodeAt(end); ; gap = text.charCodeAt(end)) {
    const narrow = gap === 0xa0 || gap === 0x202f || gap === 0x2009
    // `1 414 021`: two groups and more are no accident.
    const wide =
      gap === space &&
      (text.startsWith('000', end + 1) || end > from || twoGroups.test(text.slice(end, end + 9)))
    if ((!narrow && !wide) || end > start + longestGrouped) break
    if (!groupEnds(text, end + 1) || isWordCode(text.charCodeAt(end + 4))) break
    end += 4
  }
  return end
}

/** `1/2` and the like: small enough not to be a date. */
function simpleFraction(text: string, start: number, end: number): {value: number; end: number} | undefined {
  if (end !== start + 1 || text.charCodeAt(end) !== slash) return undefined
  const over = text.charCodeAt(start) - 48
  const under = text.charCodeAt(end + 1) - 48
  const next = text.charCodeAt(end + 2)
  if (over < 1 || under < 2 || under > 8 || over >= under || isDigit(next) || next === slash) return undefined
  return {value: over / under, end: end + 2}
}

/** `2½`, `2 1/2`, `2-1/2`, `2 and 1/2`. */
function withFraction(text: string, value: number, end: number): {value: number; end: number} {
  const code = text.charCodeAt(end)
  let gap = code === space || code === hyphen ? 1 : 0
  if (gap === 1 && text.charCodeAt(end + 1) === space) gap = 2
  else if (gap === 1 && text.startsWith('and ', end + 1)) gap = 5
  const sign = code === hyphen ? undefined : vulgar.get(text.charCodeAt(end + gap))
  if (sign !== undefined) return {value: value + sign, end: end + gap + 1}
  if (gap === 0 || !Number.isInteger(value)) return {value, end}
  const fraction = simpleFraction(text, end + gap, digitsEnd(text, end + gap))
  if (!fraction || isWordCode(text.charCodeAt(fraction.end))) return {value, end}
  return {value: value + fraction.value, end: fraction.end}
}

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}
