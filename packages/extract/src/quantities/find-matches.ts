import {isDigit, isFigure, isWord, isWordCode, sorts, wordEnd} from './characters.js'
import {Lexicon} from './lexicon.js'
import type {Match, PatternRule, Rule} from './rule.js'

/** Finds what a list of rules reads, without overlaps, in one pass over a text. */
export type Finder<Value> = (text: string) => Match<Value>[]

const point = 46
/** The sort of a character that wakes rules by itself. */
const isSign = 3

/**
 * Prepares rules for finding. At each place that wakes a rule, the longest match wins; of equally
 * long ones, the rule that comes first in the list. Search goes on behind a match.
 *
 * Cost follows what is found: between wake-up places the loop only hashes words.
 */
export function finderOf<Value>(rules: ReadonlyArray<Rule<Value>>): Finder<Value> {
  const byStart = new Map<string, Array<Rule<Value>>>()
  for (const rule of rules) {
    for (const start of rule.starts) {
      const same = byStart.get(start)
      if (same) same.push(rule)
      else byStart.set(start, [rule])
    }
  }
  const digit = new Woken('digit', byStart.get('digit') ?? [])
  byStart.delete('digit')
  const byCharacter: Array<Woken<Value> | undefined> = Array.from({length: 0x2300})
  const byWord: Array<readonly [string, Woken<Value>]> = []
  for (const [start, woken] of byStart) {
    const code = start.charCodeAt(0)
    if (start.length === 1 && !isWordCode(code)) byCharacter[code] = new Woken(start, woken)
    else byWord.push([start, new Woken(start, woken)])
  }
  const words = new Lexicon(byWord)
  const glued = new Lexicon(gluedOf(byStart))
  const shapes = shapesOf(byWord)

  // What stands for nothing here is passed over at once.
  const waking = Uint8Array.from(sorts)
  waking[point] = isSign
  for (const code of byCharacter.keys()) if (byCharacter[code] !== undefined) waking[code] = isSign

  return (text) => {
    const found: Match<Value>[] = []
    const {length} = text
    let at = nextPlace(text, 0, waking, shapes)
    while (at < length) {
      const code = text.charCodeAt(at)
      const sort = waking[code]
      let end = sort === isSign ? at + 1 : wordEnd(text, at + 1)
      let woken: Woken<Value> | undefined
      if (sort === isFigure) woken = digit
      else if (code === point) {
        // `.05`: a decimal may begin with its point.
        if (isDigit(text.charCodeAt(end)) && !isWordCode(text.charCodeAt(at - 1))) woken = digit
      } else if (sort === isSign) woken = byCharacter[code]
      else woken = words.at(text, at, end) ?? glued.at(text, at, lettersEnd(text, at, end))
      const match = woken?.longest(text, at, end)
      if (match) {
        found.push(match)
        end = match.end
      }
      at = nextPlace(text, end, waking, shapes)
    }
    return found
  }
}

/**
 * Where the next word, figure or sign that may wake rules begins at or behind an offset. This loop reads
 * every character of a text, so it does nothing else.
 */
function nextPlace(text: string, from: number, waking: Uint8Array, shapes: Uint8Array): number {
  const {length} = text
  let at = from
  while (at < length) {
    const code = text.charCodeAt(at)
    const sort = waking[code]
    if (sort === 0) {
      at++
      continue
    }
    if (sort !== isWord) return at
    let end = at + 1
    let last = code
    let glued = 0
    for (; end < length; end++) {
      const next = text.charCodeAt(end)
      const kind = waking[next]
      if (kind === 0 || kind === isSign) break
      // `USD115`
      if (kind === isFigure) glued = 1
      last = next
    }
    const second = end - at > 1 ? text.charCodeAt(at + 1) : 0
    if (glued === 1 || shapes[shapeOf(code, second, last, end - at)] === 1) return at
    at = end
  }
  return length
}

/** The shape of a word, its first, second and last letter and its length, mixed into 15 bits; case does not matter. */
function shapeOf(first: number, second: number, last: number, length: number): number {
  return ((first & 31) * 1181 + (second & 31) * 37 + (last & 31) * 7919 + length * 211) & 0x7fff
}

/** Which shapes the words have that wake rules. */
function shapesOf(words: ReadonlyArray<readonly [string, unknown]>): Uint8Array {
  const shapes = new Uint8Array(1 << 15)
  for (const [word] of words) {
    const {length} = word
    const second = length > 1 ? word.charCodeAt(1) : 0
    shapes[shapeOf(word.charCodeAt(0), second, word.charCodeAt(length - 1), length)] = 1
  }
  return shapes
}

/** Where the letters at the start of a word end. */
function lettersEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && !isDigit(text.charCodeAt(at))) at++
  return at
}

/** What is woken where digits are glued to a start. */
function* gluedOf<Value>(
  byStart: ReadonlyMap<string, ReadonlyArray<Rule<Value>>>
): Iterable<readonly [string, Woken<Value>]> {
  for (const [start, rules] of byStart) {
    const own = rules.filter((rule) => rule.glued === true)
    if (own.length > 0) yield [start, new Woken(start, own)]
  }
}

/** A rule as it is asked at a place: all have the same fields, so that one loop serves them well. */
interface Entry<Value> {
  readonly rule: Rule<Value>
  readonly scan: ((text: string, start: number) => Match<Value> | undefined) | undefined
  readonly pattern: PatternRule<Value> | undefined
}

/** What wakes at one start: rules in the order of their list. */
class Woken<Value> {
  /** Rules that do not care which word comes next. */
  readonly #always: ReadonlyArray<Entry<Value>>
  /** These with the rules that want a certain word next, by that word. */
  readonly #byNext: Lexicon<ReadonlyArray<Entry<Value>>> | undefined
  readonly #beforeDigit: ReadonlyArray<Entry<Value>>
  constructor(start: string, rules: ReadonlyArray<Rule<Value>>) {
    const entries = rules.map((rule): Entry<Value> => {
      const scans = 'scan' in rule
      return {rule, scan: scans ? rule.scan : undefined, pattern: scans ? undefined : rule}
    })
    const wanted = new Map(entries.map((entry) => [entry, nextOf(entry.rule, start)] as const))
    const wakesAt = (word: string): ReadonlyArray<Entry<Value>> =>
      entries.filter((entry) => wanted.get(entry)?.includes(word) ?? true)
    const words = new Set([...wanted.values()].flatMap((next) => next ?? []))
    this.#always = entries.filter((entry) => wanted.get(entry) === undefined)
    this.#beforeDigit = wakesAt('digit')
    if (words.size > 0) this.#byNext = new Lexicon([...words].map((word) => [word, wakesAt(word)] as const))
  }

  /** @param wordEnds Where the word that woke them ends. */
  longest(text: string, start: number, wordEnds: number): Match<Value> | undefined {
    return longestOf(this.#entries(text, wordEnds), text, start)
  }

  #entries(text: string, wordEnds: number): ReadonlyArray<Entry<Value>> {
    if (this.#byNext === undefined) return this.#always
    const gap = text.charCodeAt(wordEnds)
    const at = gap === 0x20 || gap === 0x2d ? wordEnds + 1 : wordEnds
    const first = text.charCodeAt(at)
    if (sorts[first] !== isWord) return startsFigure(text, at) ? this.#beforeDigit : this.#always
    if (at === wordEnds || !this.#byNext.begins(first)) return this.#always
    return this.#byNext.at(text, at, wordEnd(text, at)) ?? this.#always
  }
}

/** `5`, `.5` */
function startsFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isDigit(code) || (code === point && isDigit(text.charCodeAt(at + 1)))
}

function nextOf<Value>({next}: Rule<Value>, start: string): readonly string[] | undefined {
  return next === undefined || isList(next) ? next : next[start]
}

function isList(next: NonNullable<Rule<unknown>['next']>): next is readonly string[] {
  return Array.isArray(next)
}

/** The longest of the matches at a place; of equally long ones, that of the first rule. */
function longestOf<Value>(
  entries: ReadonlyArray<Entry<Value>>,
  text: string,
  start: number
): Match<Value> | undefined {
  let best: Match<Value> | undefined
  for (const {scan, pattern} of entries) {
    const least = best === undefined ? start : best.end
    const match = scan === undefined ? pattern && matchOf(pattern, text, start, least) : scan(text, start)
    if (match !== undefined && match.end > least) best = match
  }
  return best
}

/** @param least A match that ends there or before is not read. */
function matchOf<Value>(
  {name, pattern, read}: PatternRule<Value>,
  text: string,
  start: number,
  least: number
): Match<Value> | undefined {
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (match === null) return undefined
  const end = start + match[0].length
  if (end <= least) return undefined
  const value = read(match.groups ?? {}, {start, end, text})
  return value === undefined ? undefined : {start, end, rule: name, value}
}
