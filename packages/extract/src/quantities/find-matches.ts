import {isDigit, isWordCode, wordEnd} from './characters.js'
import {hashSeed, Lexicon, step} from './lexicon.js'
import type {Match, PatternRule, Rule} from './rule.js'

/** Finds what a list of rules reads, without overlaps, in one pass over a text. */
export type Finder<Value> = (text: string) => Match<Value>[]

const point = 46

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
  const digit = new Woken(byStart.get('digit') ?? [])
  byStart.delete('digit')
  const byCharacter: Array<Woken<Value> | undefined> = Array.from({length: 0x2300})
  const byWord: Array<readonly [string, Woken<Value>]> = []
  for (const [start, woken] of byStart) {
    const code = start.charCodeAt(0)
    if (start.length === 1 && !isWordCode(code)) byCharacter[code] = new Woken(woken)
    else byWord.push([start, new Woken(woken)])
  }
  const words = new Lexicon(byWord)
  const glued = new Lexicon(gluedOf(byStart))

  return (text) => {
    const found: Match<Value>[] = []
    const {length} = text
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      let end = at + 1
      let woken: Woken<Value> | undefined
      if (code === 0x20) {
        at = end
        continue
      }
      if (isDigit(code)) {
        woken = digit
        end = wordEnd(text, end)
      } else if (isWordCode(code)) {
        let hash = step(hashSeed, code)
        for (let next; end < length && isWordCode((next = text.charCodeAt(end))); end++)
          hash = step(hash, next)
        woken = words.hashed(hash, text, at, end)
        // `USD115`
        if (
          woken === undefined &&
          end - at > 2 &&
          (isDigit(text.charCodeAt(at + 2)) || isDigit(text.charCodeAt(at + 3)))
        )
          woken = glued.at(text, at, isDigit(text.charCodeAt(at + 2)) ? at + 2 : at + 3)
      } else {
        // `.05`: a decimal may begin with its point.
        woken =
          code === point && isDigit(text.charCodeAt(end)) && !(at > 0 && isWordCode(text.charCodeAt(at - 1)))
            ? digit
            : byCharacter[code]
      }
      if (woken) {
        const match = woken.longest(text, at, end)
        if (match) {
          found.push(match)
          end = match.end
        }
      }
      at = end
    }
    return found
  }
}

/** What is woken where digits are glued to a start. */
function* gluedOf<Value>(
  byStart: ReadonlyMap<string, ReadonlyArray<Rule<Value>>>
): Iterable<readonly [string, Woken<Value>]> {
  for (const [start, rules] of byStart) {
    const own = rules.filter((rule) => rule.glued === true)
    if (own.length > 0) yield [start, new Woken(own)]
  }
}

type Ordered<Value> = readonly [order: number, rule: Rule<Value>]

/** What wakes at one start: rules with their place in the list. */
class Woken<Value> {
  readonly #always: Array<Ordered<Value>> = []
  /** Rules that want a certain word next, by that word. */
  readonly #byNext: Lexicon<Array<Ordered<Value>>> | undefined

  constructor(rules: ReadonlyArray<Rule<Value>>) {
    const byNext = new Map<string, Array<Ordered<Value>>>()
    for (const [order, rule] of rules.entries()) {
      if (rule.next === undefined) this.#always.push([order, rule])
      for (const next of rule.next ?? []) {
        const same = byNext.get(next)
        if (same) same.push([order, rule])
        else byNext.set(next, [[order, rule]])
      }
    }
    if (byNext.size > 0) this.#byNext = new Lexicon(byNext)
  }

  /** @param wordEnds Where the word that woke them ends. */
  longest(text: string, start: number, wordEnds: number): Match<Value> | undefined {
    const best = longestOf(this.#always, text, start, undefined)
    if (this.#byNext === undefined) return best?.match
    const gap = text.charCodeAt(wordEnds)
    if (gap !== 0x20 && gap !== 0x2d) return best?.match
    const next = this.#byNext.at(text, wordEnds + 1, wordEnd(text, wordEnds + 1))
    return next === undefined ? best?.match : longestOf(next, text, start, best)?.match
  }
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
