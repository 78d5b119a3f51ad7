import type {ScanRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {standsFree} from '../numeral/numeral.js'
import {isWordAt} from '../numeral/tokens.js'
import {unitNames, unitStarts} from '../units.js'

/** `couple of years`, `couple minutes`, `couple more weeks`. */
export const coupleDuration: ScanRule<Amount> = {
  name: 'duration/couple',
  starts: ['couple'],
  next: ['of', 'more', ...unitStarts],
  scan(text, start) {
    if (!standsFree(text, start)) return undefined
    let at = start + 7
    for (const word of ['of', 'more']) if (isWordAt(text, word, at)) at += word.length + 1
    const unit = unitNames.longestAt(text, at)
    if (!unit || /[\w-]/.test(text.charAt(unit.end)) || !/s$/i.test(text.charAt(unit.end - 1)))
      return undefined
    const {kind, code, factor} = unit.value
    return {
      start,
      end: unit.end,
      rule: 'duration/couple',
      value: amountOf({kind, value: 2 * factor, unit: code, bound: 'about'})
    }
  }
}
