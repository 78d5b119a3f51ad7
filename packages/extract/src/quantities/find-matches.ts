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
    if (glued === 1 || shapes[shapeOf(code, last, end - at)] === 1) return at
    at = end
  }
  return length
}

/** The shape of a word: its first and last letter and its length, in 15 bits. */
function shapeOf(first: number, last: number, length: number): number {
  return (first & 31) | ((last & 31) << 5) | ((length < 31 ? length : 31) << 10)
}

/** Which shapes the words have that wake rules; case does not matter to them. */
function shapesOf(words: ReadonlyArray<readonly [string, unknown]>): Uint8Array {
  const shapes = new Uint8Array(1 << 15)
  for (const [word] of words)
    shapes[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1
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

type Ordered<Value> = readonly [order: number, rule: Rule<Value>]

/** What wakes at one start: rules with their place in the list. */
class Woken<Value> {
  readonly #always: Array<Ordered<Value>> = []
  /** Rules that want a certain word next, by that word. */
  readonly #byNext: Lexicon<Array<Ordered<Value>>> | undefined
  readonly #beforeDigit: Array<Ordered<Value>>

  constructor(start: string, rules: ReadonlyArray<Rule<Value>>) {
    const byNext = new Map<string, Array<Ordered<Value>>>()
    for (const [order, rule] of rules.entries()) {
      const words = nextOf(rule, start)
      if (words === undefined) this.#always.push([order, rule])
      for (const next of words ?? []) {
        const same = byNext.get(next)
        if (same) same.push([order, rule])
        else byNext.set(next, [[order, rule]])
      }
    }
    this.#beforeDigit = byNext.get('digit') ?? []
    if (byNext.size > 0) this.#byNext = new Lexicon(byNext)
  }

  /** @param wordEnds Where the word that woke them ends. */
  longest(text: string, start: number, wordEnds: number): Match<Value> | undefined {
    const best = this.#always.length === 0 ? undefined : longestOf(this.#always, text, start, undefined)
    if (this.#byNext === undefined) return best?.match
    const gap = text.charCodeAt(wordEnds)
    const at = gap === 0x20 || gap === 0x2d ? wordEnds + 1 : wordEnds
    if (startsFigure(text, at)) return longestOf(this.#beforeDigit, text, start, best)?.match
    const next = at === wordEnds ? undefined : this.#byNext.at(text, at, wordEnd(text, at))
    return next === undefined ? best?.match : longestOf(next, text, start, best)?.match
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

interface Best<Value> {
  readonly match: Match<Value>
  readonly order: number
}

function longestOf<Value>(
  rules: ReadonlyArray<Ordered<Value>>,
  text: string,
  start: number,
  before: Best<Value> | undefined
): Best<Value> | undefined {
  let best = before
  for (const [order, rule] of rules) {
    const match = 'scan' in rule ? rule.scan(text, start) : matchOf(rule, text, start, best?.match.end ?? 0)
    if (!match) continue
    const longer = best === undefined ? 1 : match.end - best.match.end
    if (longer > 0 || (longer === 0 && best !== undefined && order < best.order)) best = {match, order}
  }
  return best
}

/** @param least A match that ends before it is not read. */
function matchOf<Value>(
  {name, pattern, read}: PatternRule<Value>,
  text: string,
  start: number,
  least: number
): Match<Value> | undefined {
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (!match) return undefined
  const end = start + match[0].length
  if (end === start || end < least) return undefined
  const value = read(match.groups ?? {}, {start, end, text})
  return value === undefined ? undefined : {start, end, rule: name, value}
}
