import {beginsLine, isDigit, isLetter, isSpace} from './characters.js'

/** How far the marker of the next item may be. */
const reach = 800
const bullet = '[•⁃‣◦▪●]'
/** `1.`, `2.)`, `(b)`, `iv)`, `• 9.`, each with what belongs to it. */
const marker = new RegExp(
  `(?<before>(?:${bullet} ?)?\\(?)(?<mark>\\d{1,2}|[ivx]{1,5}|[IVX]{1,5}|[A-Za-z])(?<behind>\\.\\)|[.)])(?=\\s)|(?<bullet>${bullet})|(?<dash>[-–*])(?= )`,
  'y'
)
/** What joins items of a list inside a sentence: `(a) wet, (b) cold and (c) dark`. */
const joined = /(?:,|;|\band|\bor|&)\s+$/
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

/** An item of a list. */
export interface Item {
  /** Where its words begin, behind the marker. */
  readonly body: number
  /** Where the marker of the next item begins; undefined behind the last. */
  readonly next?: number
}

/**
 * The item of a list that begins at an offset. A marker makes one when the next follows, when it is
 * the next of the item before, and when it is a number at the beginning of a line.
 */
export function itemAt(text: string, begin: number, isNext: boolean): Item | undefined {
  if (!mayBeMarked(text, begin)) return undefined
  marker.lastIndex = begin
  const groups = marker.exec(text)?.groups
  if (groups === undefined) return undefined
  const body = marker.lastIndex
  const near = text.slice(begin, begin + reach)
  for (const sign of followers(groups)) {
    const at = placeOf(near, sign, body - begin, groups)
    if (at > 0) return {body, next: begin + at}
  }
  return isNext || (isDigit(text.charCodeAt(begin)) && beginsLine(text, begin)) ? {body} : undefined
}

/** A look at two characters, which spares most sentences the pattern: a word begins with two letters. */
function mayBeMarked(text: string, begin: number): boolean {
  if (!isLetter(text.charCodeAt(begin))) return true
  return '.)ivxIVX'.includes(text.charAt(begin + 1))
}

/** The markers that may come next: `(b)` behind `(a)`, `ii.` and `j.` behind `i.` */
function followers(groups: Readonly<Record<string, string | undefined>>): string[] {
  const {before = '', mark, behind = ''} = groups
  if (mark === undefined) return [groups['bullet'] ?? groups['dash'] ?? '']
  return marksBehind(mark).map((next) => before + next + behind)
}

function marksBehind(mark: string): string[] {
  if (/\d/.test(mark)) return [String(Number(mark) + 1)]
  const found: string[] = []
  const lower = mark.toLowerCase()
  const roman = romans[romans.indexOf(lower) + 1]
  if (romans.includes(lower) && roman !== undefined) found.push(lower === mark ? roman : roman.toUpperCase())
  if (mark.length === 1 && lower !== 'z') found.push(String.fromCharCode(mark.charCodeAt(0) + 1))
  return found
}

/** Where a marker stands as one in what follows an item; 0 when it does not. */
function placeOf(
  near: string,
  sign: string,
  from: number,
  groups: Readonly<Record<string, string | undefined>>
): number {
  const capital = /^[A-Z]$|^[IVX]+$/.test(groups['mark'] ?? '')
  for (let at = near.indexOf(sign, from); at > 0; at = near.indexOf(sign, at + 1)) {
    if (!isSpace(near.charCodeAt(at - 1))) continue
    if (groups['bullet'] === undefined && !isSpace(near.charCodeAt(at + sign.length))) continue
    // `J. K. Moss`: an item has words.
    if (near.slice(from, at).trim() === '') continue
    const before = near.slice(Math.max(0, at - 8), at)
    if (joined.test(before)) return 0
    // `A. Wash it B. Oja`, `- we - no`: capitals may be initials, dashes are dashes.
    if (capital && !/[.!?…:;\n]\s*$/.test(before)) continue
    if (groups['dash'] !== undefined && !/\n\s*$/.test(before)) continue
    return at
  }
  return 0
}
