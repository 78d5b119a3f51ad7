import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'
import {weekdayNumber} from '../said.js'
import {weekdays} from '../tables/weekdays.js'

const names = [...weekdays.keys()].filter((name) => name.endsWith('day'))
const lead =
  /\b(?:on|our|my|their|his|her|most|are|always|of|and|or|for|until|except|not|only|open|opens|closed|closes|busy|free|off|work|works|worked|working) $|[,.!?;:—–] $|^$/i

/** `every Tuesday`, `on Thursdays`: a day of each week, which no reference resolves. */
export const everyWeekday: Rule<DateValue> = {
  name: 'date/every-weekday',
  starts: ['every', 'each', ...names.map((name) => `${name}s`)],
  pattern: new RegExp(
    `(?:(?:every|each)(?: single)? (?<name>${anyOf(names)})|(?<plural>${anyOf(names)})s)\\b(?!['’-]\\w)`,
    'iy'
  ),
  read({name, plural}, place) {
    if (plural !== undefined && !lead.test(before(place))) return undefined
    return dateOf({type: 'calendar', weekday: weekdayNumber(name ?? plural), every: true})
  }
}
