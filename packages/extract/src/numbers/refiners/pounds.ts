import type {Reading, Refiner} from './refiner.js'
import {withFields} from './refiner.js'

/** What tells British money apart from weights: the sign, or names of nothing else. */
const sterling = /£|\b(?:quid|pence|pounds? sterling|british pounds?)\b/i

/** Whether a text speaks of British money by a name that is not a weight's. */
export function saysSterling(text: string): boolean {
  return sterling.test(text)
}

const named = /(?:^|[\s-])pounds?$/i
const weighing =
  /\b(?:weigh(?:s|ed|ing|t|ts)?|heav(?:y|ier)|lift(?:s|ed|ing)?|ounces?|kilos?|tons?|body|thrust)\b/i
const paying =
  /\b(?:pay|pays|paid|paying|cost|costs|costing|charg(?:e|es|ed|ing)|spend|spends|spent|spending|earn(?:s|ed|ing)?|ow(?:e|es|ed|ing)|borrow(?:s|ed)?|worth|wages?|salary|fees?|price[ds]?|fined?|budgets?|grants?|debts?|loans?|rent|fares?|tickets?|deposits?|donat(?:e|ed|ion|ions)|invoices?|refund(?:s|ed)?|prize|bills?|afford)\b/i
const otherMoney = /[$€]|\b(?:dollars?|bucks?|cents?|euros?)\b/i
/** `pounds of` money rather than of flour. */
const moneyOfKind =
  /^ (?:worth\b|of (?:[a-z]+ ){0,2}(?:debts?|funding|funds|damages?|investments?|savings?|aid|cuts|money|cash|revenues?|profits?|losses|tax(?:es)?|sales|spending|grants?|support|compensation)\b)/i
/** `a ten-pound note` rather than hammer. */
const priced =
  /^ (?:notes?|coins?|tickets?|fines?|fees?|grants?|prizes?|bills?|deals?|contracts?|loans?|gifts?|vouchers?|deposits?|fares?|bets?)\b/i
const reach = 80

/** Tells pounds that are paid from pounds that are weighed: `ten million pounds`, `it cost forty pounds`. */
export const pounds: Refiner = (readings, {text, sterling: british}) =>
  readings.map((reading) =>
    reading.value.unit === '[lb_av]' &&
    named.test(text.slice(reading.start, reading.end)) &&
    isMoney(reading, text, british)
      ? withFields(reading, {kind: 'money', unit: 'GBP'})
      : reading
  )

function isMoney({start, end, value}: Reading, text: string, british: () => boolean): boolean {
  const after = text.slice(end, end + reach)
  if (moneyOfKind.test(after)) return true
  if (/^ of\b/i.test(after)) return false
  if (text.charAt(end - 6) === '-' && (value.value ?? 0) < 1e6) return priced.test(after)
  const before = text.slice(Math.max(0, start - reach), start)
  const sentence = before.slice(before.search(/[^.?!;]*$/)) + (/^[^.?!;]*/.exec(after)?.[0] ?? '')
  if (weighing.test(sentence)) return false
  if ((value.value ?? value.low ?? 0) >= 1e6 || british()) return true
  return paying.test(sentence) && !otherMoney.test(sentence)
}
