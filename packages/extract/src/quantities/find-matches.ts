import {isDigit, isFigure, isWord, isWordCode, sorts, wordEnd} from './characters.js'
import {Figures} from './figures.js'
import {Lexicon} from './lexicon.js'
import type {Match, Rule} from './rule.js'
import {hashed, hashesOf, mayHave} from './word-hash.js'
import {startsFigure, Woken} from './woken.js'

/** Finds what a list of rules reads, without overlaps, in one pass over a text. */
export type Finder<Value> = (text: string) => Match<Value>[]

const point = 46
/** The sort of a character that wakes rules by itself. */
const isSign = 3
/** The sort of one that does so only right before digits. */
const isLead = 4

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
  const figures = new Figures(byStart.get('digit') ?? [])
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
  const hashes = hashesOf(byWord.map(([word]) => word))

  // What stands for nothing here is passed over at once.
  const waking = Uint8Array.from(sorts)
  waking[point] = isLead
  for (const [code, woken] of byCharacter.entries())
    if (woken) waking[code] = woken.wantsDigit ? isLead : isSign

  return (text) => {
    const found: Match<Value>[] = []
    const {length} = text
    let at = nextPlace(text, 0, waking, hashes)
    while (at < length) {
      const code = text.charCodeAt(at)
      const sort = waking[code]
      const isCharacter = sort === isSign || sort === isLead
      let end = isCharacter ? at + 1 : wordEnd(text, at + 1)
      let match: Match<Value> | undefined
      if (sort === isFigure) match = figures.longest(text, at)
      // `.05`: a decimal may begin with its point.
      else if (code === point)
        match = isWordCode(text.charCodeAt(at - 1)) ? undefined : figures.longest(text, at)
      else if (isCharacter) match = byCharacter[code]?.longest(text, at, end)
      else {
        const woken = words.at(text, at, end) ?? glued.at(text, at, lettersEnd(text, at, end))
        match = woken?.longest(text, at, end)
      }
      if (match) {
        found.push(match)
        end = match.end
      }
      at = nextPlace(text, end, waking, hashes)
    }
    return found
  }
}

/**
 * Where the next word, figure or sign that may wake rules begins at or behind an offset. This loop reads
 * every character of a text, so it does nothing but hash letters.
 */
function nextPlace(text: string, from: number, waking: Uint8Array, hashes: Int32Array): number {
  const {length} = text
  let hash = 0
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at)
    const sort = waking[code]
    if (sort === isWord) {
      hash = hashed(hash, code)
      continue
    }
    if (hash !== 0) {
      // `USD115`
      if (sort === isFigure || mayHave(hashes, hash)) return wordStart(text, from, at)
      hash = 0
    }
    if (sort === 0 || (sort === isLead && !startsFigure(text, at + 1))) continue
    return at
  }
  return hash !== 0 && mayHave(hashes, hash) ? wordStart(text, from, length) : length
}

/** Where the word begins whose letters end at an offset. */
function wordStart(text: string, from: number, end: number): number {
  let at = end
  while (at > from && sorts[text.charCodeAt(at - 1)] === isWord) at--
  return at
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
