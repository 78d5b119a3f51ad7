import {wordEnd} from '../../quantities/characters.js'
import type {ScanRule} from '../../quantities/rule.js'
import type {Amount} from '../amount.js'
import {standsFree} from '../numeral/numeral.js'
import {denominatorAt} from '../numeral/parts.js'
import {isWordAt} from '../numeral/tokens.js'
import {partOfUnit} from '../part-of-unit.js'
import {parts} from '../tables/number-words.js'

/** `a third of a mile`, `an eighth of an inch`, `half of a percent`. */
export const articlePartOfUnit: ScanRule<Amount> = {
  name: 'fraction/unit',
  starts: ['a', 'an', 'half'],
  next: {a: Object.keys(parts), an: Object.keys(parts), half: ['of']},
  scan(text, start) {
    if (!standsFree(text, start)) return undefined
    const at = isWordAt(text, 'half', start) ? start : wordEnd(text, start) + 1
    const part = denominatorAt(text, at)
    if (!part || part.many || !isWordAt(text, 'of', part.end + 1)) return undefined
    const read = partOfUnit(text, part.end, 1 / part.by)
    return read && {start, end: read.end, rule: 'fraction/unit', value: read.value}
  }
}
