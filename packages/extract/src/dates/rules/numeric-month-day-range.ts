import type {Rule} from '../../quantities/rule.js'
import {isDay} from '../calendar/iso.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Calendar} from '../meaning.js'
import {after, before} from '../patterns.js'
import {isAlone} from '../resolve/tense.js'
import {writtenYear} from '../said.js'

const lead = /\b(?:from|between|during|on|of|for|dates?:?|week) $/i
const glued = /[\w/.,:$€£+-]$/
const noun = /^ ?(?:inch|cup|teaspoon|["%″])/i
const monthDay = '(?:1[0-2]|0?[1-9])\\/(?:3[01]|[12]\\d|0?[1-9])'

/** `from 5/1-5/7`, `5/28 to 6/2, 2020`, `5/1/2019 - 5/7/2020`: month first. */
export const numericMonthDayRange: Rule<DateValue> = {
  name: 'date/numeric-month-day-range',
  starts: ['digit'],
  pattern: new RegExp(
    `(?<first>${monthDay})(?:\\/(?<firstYear>(?:19|20)\\d\\d|\\d\\d))?(?: ?[-–—] ?| (?:to|until|till|through|and) )(?<second>${monthDay})(?:(?:\\/|, )(?<secondYear>(?:19|20)\\d\\d|(?<=\\/)\\d\\d))?(?![\\w%]|[-/.:]\\d)`,
    'iy'
  ),
  read({first = '', firstYear, second = '', secondYear}, place) {
    const leading = before(place)
    if (glued.test(leading) || noun.test(after(place))) return undefined
    const years = secondYear !== undefined
    if (!years && !lead.test(leading) && !isAlone(place.text, place)) return undefined
    const high = dayIn(second, secondYear)
    const low = dayIn(first, firstYear ?? secondYear)
    if (!low || !high) return undefined
    return dateOf({type: 'interval', from: low, to: high})
  }
}

function dayIn(text: string, yearText: string | undefined): Calendar | undefined {
  const [month = 0, day = 0] = text.split('/').map(Number)
  const year = yearText === undefined ? undefined : writtenYear(yearText)
  return isDay(year, month, day) ? {type: 'calendar', year, month, day} : undefined
}
