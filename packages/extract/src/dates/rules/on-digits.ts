import type {Rule} from '../../quantities/rule.js'

/** Lets a rule run on digits only where so many of them stand, with one of these characters behind them. */
export function onDigits<Value>(
  rule: Rule<Value>,
  [least, most]: readonly [number, number],
  marks?: string
): Rule<Value> {
  return {...rule, figure: marks === undefined ? {least, most} : {least, most, marks}}
}
