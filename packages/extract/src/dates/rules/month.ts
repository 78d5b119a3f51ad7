import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {after, before} from '../patterns.js'
import {monthOf} from '../said.js'
import {months} from '../tables/months.js'
import {isMonthName, isUnmistakable} from './month-name.js'

const fullNames = [...months.keys()].filter((name) => name.length > 4 || /^(?:may|june|july)$/.test(name))
const names = anyOf(fullNames)

/** Words that lead to a time and never to a person who does something. */
const lead =
  /\b(?:in|since|until|till|during|throughout|early|mid|late|mid-|around|through|before|after|month of|end of|beginning of|start of|middle of|half of|ides of)[ -]$/i
/** Words that lead to a time or to a person. */
const weakLead = /\b(?:by|of|from|to|for|about|every|each|on) $/i
/** The few of them that a person's name follows least. */
const nameLead = /\b(?:by|of|from) $/i
const sureNames = anyOf(fullNames.filter((name) => isUnmistakable(name)))
const ledList = new RegExp(
  `\\b(?:in|since|between|during|from|early|late) ${names}(?:,| and| or| to|, and|, or| through) $`,
  'i'
)
const sureList = new RegExp(
  `\\b${sureNames}(?:(?:,| and| or|, and|, or) ${names}){0,6}(?:,| and| or| to|, and|, or| through) $`,
  'i'
)
const list = new RegExp(`^(?:,| and| or| to) ${names}\\b`, 'i')
const determiner = /\b(?:the|an?|our|their|its|his|her|my|your|that) $/i
const verb = /^ (?:was|is|will|has|came|comes|brought|saw)\b/
const noun = /^(?:['’]s)? [a-z]/
const person = /^ [A-Z][a-z]/

/** `in April`, `by December`, `the October announcement`: bare months where grammar says so. */
export const month: Rule<DateValue> = {
  name: 'date/month',
  starts: fullNames,
  pattern: new RegExp(`(?<name>${names})\\b(?![-./](?!ish\\b)\\w)`, 'iy'),
  read({name = ''}, place) {
    if (!isMonthName(name)) return undefined
    const sure = isUnmistakable(name)
    const leading = before(place)
    const following = after(place)
    const said =
      sureList.test(leading) ||
      ledList.test(leading) ||
      (lead.test(leading) && (sure || !person.test(following))) ||
      ((sure ? weakLead : nameLead).test(leading) && !person.test(following) && !/^['’]s /.test(following)) ||
      (determiner.test(leading) && noun.test(following)) ||
      (sure && (verb.test(following) || list.test(following)))
    return said ? dateOf({type: 'calendar', month: monthOf(name)}) : undefined
  }
}
