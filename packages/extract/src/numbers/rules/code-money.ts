import {leadingNumeral} from '../leading-numeral.js'
import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {digitNumeral, left, numeralStarts, right} from '../numeral.js'
import {valueOf} from '../numeral-value.js'
import {codeAliases, currencyCodes} from '../tables/currencies.js'

const codes = anyOf(currencyCodes)

/** `USD 20`, `EUR 1.5 million`. */
export const codeMoney: Rule<Amount> = {
  name: 'money/code',
  starts: currencyCodes.map((code) => code.toLowerCase()),
  pattern: new RegExp(`${left}(?<code>${codes})[ $]?(?<number>${digitNumeral})${right}`, 'iy'),
  read: ({code = '', number = ''}) => read(code, number)
}

/** `20 USD`, `five million EUR`. */
export const codeBehindMoney: Rule<Amount> = {
  name: 'money/code-behind',
  starts: numeralStarts,
  lead: leadingNumeral,
  pattern: new RegExp(` ?(?<code>${codes})(?!\\w)`, 'y'),
  read: ({code = ''}, {lead}) => read(code, lead)
}

function read(code: string, number: string): Amount | undefined {
  const said = valueOf(number)
  if (!said || code !== code.toUpperCase()) return undefined
  return amountOf({kind: 'money', value: said.value, unit: codeAliases.get(code) ?? code})
}
