import {isDigit} from '../../quantities/characters.js'
import type {PatternRule, Rule} from '../../quantities/rule.js'

/**
 * Lets a rule run on digits only where so many of them stand, with one of these characters behind them.
 * Some thirty forms begin with a digit, and most are ruled out by that; words wake the rule as before.
 */
export function onDigits<Value>(
  rule: Rule<Value>,
  [least, most]: readonly [number, number],
  marks?: string
): Rule<Value> {
  const allowed = marks === undefined ? undefined : new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
  const {name, starts, glued = false, next} = rule
  const scan = 'scan' in rule ? rule.scan : scanOf(rule)
  return {
    name,
    starts,
    glued,
    ...(next === undefined ? {} : {next}),
    scan(text, start) {
      if (isDigit(text.charCodeAt(start))) {
        let end = start + 1
        while (isDigit(text.charCodeAt(end))) end++
        const count = end - start
        if (count < least || count > most) return undefined
        if (allowed && !allowed.has(text.charCodeAt(end))) return undefined
      }
      return scan(text, start)
    }
  }
}

function scanOf<Value>({
  name,
  pattern,
  read
}: PatternRule<Value>): NonNullable<Extract<Rule<Value>, {scan: unknown}>['scan']> {
  return (text, start) => {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    const end = pattern.lastIndex
    if (!match || end === start) return undefined
    const value = read(match.groups ?? {}, {start, end, text})
    return value === undefined ? undefined : {start, end, rule: name, value}
  }
}
