import {isDigit} from './characters.js'
import type {Figure, Match, Rule} from './rule.js'
import {Woken} from './woken.js'

/** The longest run of digits that is told from longer ones. */
const mostDigits = 9
/** Characters behind digits that are told apart; all others are one. */
const told = 0x80

/** What digits wake: some thirty forms begin with them, and how many they are and what follows rules most out. */
export class Figures<Value> {
  readonly #byShape: Array<Woken<Value>> = []

  constructor(rules: ReadonlyArray<Rule<Value>>) {
    const known = new Map<string, Woken<Value>>()
    for (let count = 0; count <= mostDigits; count++) {
      for (let code = 0; code <= told; code++) {
        const own = rules.filter(({figure}) => figure === undefined || allows(figure, count, code))
        const key = own.map((rule) => rules.indexOf(rule)).join(' ')
        const woken = known.get(key) ?? new Woken('digit', own)
        known.set(key, woken)
        this.#byShape.push(woken)
      }
    }
  }

  /** The longest match at a digit, or at the point of a decimal. */
  longest(text: string, start: number): Match<Value> | undefined {
    let end = start
    while (isDigit(text.charCodeAt(end))) end++
    const count = Math.min(end - start, mostDigits)
    const code = end < text.length ? Math.min(text.charCodeAt(end), told) : 0
    return this.#byShape[count * (told + 1) + code]?.longest(text, start, end)
  }
}

function allows({least, most, marks}: Figure, count: number, code: number): boolean {
  if (count < least || count > most) return false
  return marks === undefined || Array.from(marks).some((mark) => Math.min(mark.charCodeAt(0), told) === code)
}
