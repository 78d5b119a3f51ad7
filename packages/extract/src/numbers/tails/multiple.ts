import {amountOfSaid} from '../amount.js'
import type {Tail} from './tail.js'

/** What makes `five times` a factor: `six times stronger`, `three times the size`, `ten times as many`. */
const compared =
  /^ (?:as|the|that|what|more|less|fewer|better|worse|over|its|their|our|your|my|his|her|[a-z]{3,12}er|bits? |earnings|revenues?|sales|ebitda|book value|normal)\b(?! (?:last|past|first|next|day|week|other)\b)/i
const fold = /(?:x(?!\w|['’]| (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))|fold\b)/iy

/** `10x`, `2-3x`, `six times faster`, `ten-fold`; other `times` are counted: `40 times`. */
export const multiple: Tail = {
  name: 'multiple/single',
  rangeName: 'multiple/range',
  follows: ['times', 'x', 'fold'],
  read({text, said, at, join, more}) {
    fold.lastIndex = at
    if (fold.test(text)) {
      const isSign = fold.lastIndex === at + 1
      if (isSign && join === '-') return undefined
      return {value: amountOfSaid(said, {kind: 'multiple', unit: 'x'}, {more}), end: fold.lastIndex}
    }
    if (join !== ' ' || text.slice(at, at + 5).toLowerCase() !== 'times') return undefined
    const end = at + 5
    if (compared.test(text.slice(end, end + 30)))
      return {value: amountOfSaid(said, {kind: 'multiple', unit: 'x'}, {more}), end}
    // What is counted is no part of the span, whose end the space before it is.
    return {value: amountOfSaid(said, {kind: 'count', of: 'times'}, {more}), end: at - 1}
  }
}
