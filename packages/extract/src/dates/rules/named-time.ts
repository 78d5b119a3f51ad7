import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'

const hours: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 0]
])
const name = /\b[A-Z][a-z]+ $/
const verbless =
  /\b(?:at|by|until|till|around|about|from|to|before|after|past|since|and|or|high|12|twelve|tomorrow|today|day|the|it['’]s) $/i

/** `noon`, `at midnight`; not `midnight blue`. */
export const namedTime: Rule<DateValue> = {
  name: 'time/named',
  starts: [...hours.keys(), 'noonish'],
  pattern:
    /(?<name>noon|midday|midnight)(?:ish)?\b(?! (?:blue|oil|snack|run|sun|meal|express|mass)\b|[-'’]\w)/iy,
  read({name: word = ''}, place) {
    const hour = hours.get(word.toLowerCase())
    const leading = before(place)
    if (hour === undefined || (name.test(leading) && !verbless.test(leading))) return undefined
    if (/^[A-Z]/.test(word) && leading !== '') return undefined
    return dateOf({type: 'time', clock: {hour, minute: null, second: null, half: hour === 0 ? 'am' : 'pm'}})
  }
}
