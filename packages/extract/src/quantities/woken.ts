import {isDigit, isWord, sorts, wordEnd} from './characters.js'
import {Lexicon} from './lexicon.js'
import type {Match, PatternRule, Rule} from './rule.js'

const point = 46

/** A rule as it is asked at a place: all have the same fields, so that one loop serves them well. */
interface Entry<Value> {
  readonly rule: Rule<Value>
  readonly scan: ((text: string, start: number) => Match<Value> | undefined) | undefined
  readonly pattern: PatternRule<Value> | undefined
}

/** What wakes at one start: rules in the order of their list. */
export class Woken<Value> {
  readonly #all: ReadonlyArray<Entry<Value>>
  readonly #afterDigits: boolean
  /** Rules that do not care which word comes next. */
  readonly #always: ReadonlyArray<Entry<Value>>
  /** These with the rules that want a certain word next, by that word. */
  readonly #byNext: Lexicon<ReadonlyArray<Entry<Value>>> | undefined
  readonly #beforeDigit: ReadonlyArray<Entry<Value>>
  /** Whether all rules want a digit next and nothing else. */
  readonly wantsDigit: boolean

  constructor(start: string, rules: ReadonlyArray<Rule<Value>>) {
    const entries = rules.map((rule): Entry<Value> => {
      const scans = 'scan' in rule
      return {rule, scan: scans ? rule.scan : undefined, pattern: scans ? undefined : rule}
    })
    const wanted = new Map(entries.map((entry) => [entry, nextOf(entry.rule, start)] as const))
    const wakesAt = (word: string): ReadonlyArray<Entry<Value>> =>
      entries.filter((entry) => wanted.get(entry)?.includes(word) ?? true)
    const words = new Set([...wanted.values()].flatMap((next) => next ?? []))
    this.#all = entries
    this.#afterDigits = start === 'digit'
    this.#always = entries.filter((entry) => wanted.get(entry) === undefined)
    this.#beforeDigit = wakesAt('digit')
    this.wantsDigit = this.#always.length === 0 && words.size === 1 && words.has('digit')
    if (words.size > 0) this.#byNext = new Lexicon([...words].map((word) => [word, wakesAt(word)] as const))
  }

  /** @param wordEnds Where the word or the digits that woke them end. */
  longest(text: string, start: number, wordEnds: number): Match<Value> | undefined {
    return longestOf(this.#entries(text, wordEnds), text, start)
  }

  #entries(text: string, wordEnds: number): ReadonlyArray<Entry<Value>> {
    if (this.#byNext === undefined) return this.#all
    const gap = text.charCodeAt(wordEnds)
    const at = gap === 0x20 || (gap === 0x2d && !this.#afterDigits) ? wordEnds + 1 : wordEnds
    const first = text.charCodeAt(at)
    if (this.#afterDigits) {
      // `8-11`, `8pm`: what is not a word behind a space, the shape of the figure has told apart.
      if (at === wordEnds || sorts[first] !== isWord) return this.#all
    } else if (sorts[first] !== isWord) return startsFigure(text, at) ? this.#beforeDigit : this.#always
    if (at === wordEnds || !this.#byNext.begins(first)) return this.#always
    return this.#byNext.at(text, at, wordEnd(text, at)) ?? this.#always
  }
}

/** `5`, `.5` */
export function startsFigure(text: string, at: number): boolean {
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
