import {amountOfSaid} from '../amount.js'
import type {Tail} from './tail.js'

const sign =
  /(?:%(?![\w%])|(?:percent(?:s|age points?|age)?|per cent|pct|pc|percentile points?)\b)|(?<basis>basis points?\b|bps\b)/iy

/** `98%`, `forty percent`, `20 to 30 percent`, `25 basis points`, `percentage points`. */
export const percent: Tail = {
  name: 'percent/single',
  rangeName: 'percent/range',
  follows: ['%', 'percent', 'percents', 'percentage', 'per', 'pct', 'pc', 'percentile', 'basis', 'bps'],
  read({text, said, at, more}) {
    sign.lastIndex = at
    const match = sign.exec(text)
    if (!match) return undefined
    const power = match.groups?.basis === undefined ? 0 : -2
    return {value: amountOfSaid(said, {kind: 'percent', unit: '%'}, {power, more}), end: sign.lastIndex}
  }
}
