import type {Lead, Match, Rule} from './rule.js'

/** Finds what a list of rules reads, without overlaps, in one pass over a text. */
export type Finder<Value> = (text: string) => Match<Value>[]

const hashSeed = 5381
const point = 46

/**
 * Prepares rules for finding. At each place that wakes a rule, the longest match wins; of equally
 * long ones, the rule that comes first in the list. Search goes on behind a match.
 *
 * Cost follows what is found: between wake-up places the loop only hashes words.
 */
export function finderOf<Value>(rules: ReadonlyArray<Rule<Value>>): Finder<Value> {
  const digit = new Woken<Value>()
  const byCharacter: Array<Woken<Value>> = []
  const byWord = new Map<string, Woken<Value>>()
  const hashes = new Set<number>()
  for (const [order, rule] of rules.entries()) {
    for (const start of rule.starts) {
      if (start === 'digit') digit.add(rule, order)
      else if (start.length === 1 && !isWordCode(start.charCodeAt(0)))
        (byCharacter[start.charCodeAt(0)] ??= new Woken()).add(rule, order)
      else {
        const woken = byWord.get(start) ?? new Woken()
        woken.add(rule, order)
        byWord.set(start, woken)
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
      let woken: Woken<Value> | undefined
      if (isDigit(code)) {
        woken = digit
        while (end < length && isWordCode(text.charCodeAt(end))) end++
      } else if (isWordCode(code)) {
        let hash = step(hashSeed, code | 32)
        for (let next; end < length && isWordCode((next = text.charCodeAt(end))); end++)
          hash = step(hash, next | 32)
        if (hashes.has(hash)) woken = byWord.get(text.slice(at, end).toLowerCase())
      } else {
        // `.05`: a decimal may begin with its point.
        woken =
          code === point && isDigit(text.charCodeAt(end)) && !(at > 0 && isWordCode(text.charCodeAt(at - 1)))
            ? digit
            : byCharacter[code]
      }
      if (woken) {
        const match = woken.longest(text, at)
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

/** What wakes at one start: rules with their place in the list, those that share a lead together. */
class Woken<Value> {
  readonly #byLead = new Map<Lead | undefined, Array<readonly [order: number, rule: Rule<Value>]>>()

  add(rule: Rule<Value>, order: number): void {
    const same = this.#byLead.get(rule.lead)
    if (same) same.push([order, rule])
    else this.#byLead.set(rule.lead, [[order, rule]])
  }

  longest(text: string, start: number): Match<Value> | undefined {
    let best: Match<Value> | undefined
    let bestOrder = 0
    for (const [lead, ordered] of this.#byLead) {
      const from = lead === undefined ? start : lead(text, start)
      if (from < 0) continue
      const said = lead === undefined ? '' : text.slice(start, from)
      for (const [order, {name, pattern, read}] of ordered) {
        pattern.lastIndex = from
        const match = pattern.exec(text)
        if (!match) continue
        const end = from + match[0].length
        if (end === start) continue
        if (best && (end < best.end || (end === best.end && order > bestOrder))) continue
        const value = read(match.groups ?? {}, {start, end, text, lead: said})
        if (value === undefined) continue
        best = {start, end, rule: name, value}
        bestOrder = order
      }
    }
    return best
  }
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
