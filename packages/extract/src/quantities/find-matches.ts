import type {Lead, Match, Rule} from './rule.js'

/** Finds what a list of rules reads, without overlaps, in one pass over a text. */
export type Finder<Value> = (text: string) => Match<Value>[]

const none: readonly never[] = []
const hashSeed = 5381
const point = 46

/**
 * Prepares rules for finding. At each place that wakes a rule, the longest match wins; of equally
 * long ones, the rule that comes first in the list. Search goes on behind a match.
 *
 * Cost follows what is found: between wake-up places the loop only hashes words.
 */
export function finderOf<Value>(rules: ReadonlyArray<Rule<Value>>): Finder<Value> {
  const byCharacter: Array<Array<Rule<Value>>> = []
  const byWord = new Map<string, Array<Rule<Value>>>()
  const hashes = new Set<number>()
  const digit: Array<Rule<Value>> = []
  for (const rule of rules) {
    for (const start of rule.starts) {
      if (start === 'digit') digit.push(rule)
      else if (start.length === 1 && !isWordCode(start.charCodeAt(0)))
        (byCharacter[start.charCodeAt(0)] ??= []).push(rule)
      else {
        const woken = byWord.get(start)
        if (woken) woken.push(rule)
        else byWord.set(start, [rule])
        hashes.add(hashOf(start))
      }
    }
  }

  return (text) => {
    const found: Match<Value>[] = []
    const {length} = text
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      let end = at + 1
      let woken: ReadonlyArray<Rule<Value>> = none
      if (isDigit(code)) {
        woken = digit
        while (end < length && isWordCode(text.charCodeAt(end))) end++
      } else if (isWordCode(code)) {
        let hash = step(hashSeed, code | 32)
        for (let next; end < length && isWordCode((next = text.charCodeAt(end))); end++)
          hash = step(hash, next | 32)
        if (hashes.has(hash)) woken = byWord.get(text.slice(at, end).toLowerCase()) ?? none
      } else {
        // `.05`: a decimal may begin with its point.
        woken =
          code === point && isDigit(text.charCodeAt(end)) && !(at > 0 && isWordCode(text.charCodeAt(at - 1)))
            ? digit
            : (byCharacter[code] ?? none)
      }
      if (woken.length > 0) {
        const match = longest(woken, text, at)
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

function longest<Value>(
  rules: ReadonlyArray<Rule<Value>>,
  text: string,
  start: number
): Match<Value> | undefined {
  let best: Match<Value> | undefined
  let known: Lead | undefined
  let behind = -1
  for (const {name, lead, pattern, read} of rules) {
    if (lead !== known && lead !== undefined) {
      known = lead
      behind = lead(text, start)
    }
    if (lead !== undefined && behind < 0) continue
    const from = lead === undefined ? start : behind
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) continue
    const end = from + match[0].length
    if (end === start || (best && end <= best.end)) continue
    const place = {start, end, text, lead: lead === undefined ? '' : text.slice(start, behind)}
    const value = read(match.groups ?? {}, place)
    if (value !== undefined) best = {start, end, rule: name, value}
  }
  return best
}

/** ASCII letters and digits, and all characters from U+00C0 on but for general punctuation. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    (code >= 0xc0 && (code < 0x2000 || code > 0x2bff))
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 33) ^ code) | 0
}

function hashOf(word: string): number {
  let hash = hashSeed
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index) | 32)
  return hash
}
