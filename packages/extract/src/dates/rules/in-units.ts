import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {compoundAt} from '../reading/compound.js'
import {vagueStarts} from '../reading/counted.js'
import {countStarts} from './starts.js'
import {isAhead} from '../resolve/tense.js'

const lead = /in (?:about |around |roughly |just |another |approximately )?/iy
const tail = /(?<time>['’]s? time)?(?! (?:ago|later|from|or so ago|of|on|in a row)\b|-|['’]|\w)/iy

/** `in three days` where the clause looks ahead; `written in three days` is a length of time. */
export const inUnits: Rule<DateValue> = {
  name: 'date/in-units',
  starts: ['in'],
  next: [
    'about',
    'around',
    'roughly',
    'just',
    'another',
    'approximately',
    'digit',
    ...countStarts,
    ...vagueStarts
  ],
  scan(text, start) {
    lead.lastIndex = start
    if (!lead.test(text)) return undefined
    const count = compoundAt(text, lead.lastIndex)
    if (!count) return undefined
    tail.lastIndex = count.end
    const behind = tail.exec(text)
    if (!behind) return undefined
    const end = tail.lastIndex
    // `in a week’s time` always lies ahead.
    if (behind.groups?.['time'] === undefined && !isAhead({start, end, text})) return undefined
    const {low, high, unit, lead: more} = count
    return {
      start,
      end,
      rule: 'date/in-units',
      value: dateOf({type: 'shift', unit, low, high, anchor: 'reference', lead: more})
    }
  }
}
