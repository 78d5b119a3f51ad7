import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before, monthPattern, yearPattern} from '../patterns.js'
import {monthOf, yearOf} from '../said.js'
import {months} from '../tables/months.js'
import {isMonthName, isUnmistakable} from './month-name.js'

const between = /\bbetween (?:early |mid |late )?$/i
const leading = /\b(?:from|between|in|until|by|since|through|during|around|late|early|mid|either) $/i

/** `June or July, 2004`, `Jan-Feb 2017`, `between March and May`. */
export const monthRange: Rule<DateValue> = {
  name: 'date/month-range',
  starts: [...months.keys()],
  pattern: new RegExp(
    `(?<first>${monthPattern})(?<link> ?[-–—/] ?| (?:to|through|thru|until|till|or|and) )(?:in )?(?:early |mid |late )?(?<second>${monthPattern})(?! \\d{1,2}\\b)(?:,?(?: of| in)? (?<yearText>${yearPattern}))?`,
    'iy'
  ),
  read({first = '', link = '', second = '', yearText}, place) {
    if (!isMonthName(first) || !isMonthName(second)) return undefined
    const lead = before(place)
    if (link === ' and ' && !between.test(lead)) return undefined
    if (yearText === undefined && !leading.test(lead) && /^ (?:or|to) $/.test(link)) {
      // `April or June` may be two people: a word that leads to a time must stand before them.
      if (!isUnmistakable(first) || !isUnmistakable(second)) return undefined
    }
    const year = yearOf(yearText)
    const from = monthOf(first)
    const to = monthOf(second)
    if (from === undefined || to === undefined) return undefined
    const startYear = year !== undefined && from > to ? year - 1 : year
    return dateOf({
      type: 'interval',
      from: {type: 'calendar', year: startYear, month: from},
      to: {type: 'calendar', year, month: to}
    })
  }
}
