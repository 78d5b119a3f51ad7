import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {after, before, spokenYearPattern} from '../patterns.js'
import {isAlone} from '../resolve/tense.js'
import {yearOf} from '../said.js'

const lead =
  /\b(?:in|since|until|till|by|from|of|during|circa|around|year|early|mid|late|back to|after|before|to|for|and) $/i
const counts =
  /^[ -](?:percent|dollars?|bucks|euros?|pounds?|miles?|kilo|met(?:er|re)s?|feet|foot|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|people|men|women|degrees?|million|billion|thousand|hundred|or so|[a-z]{2,}[^s\W]s\b)/i

/** `nineteen eighty-four`, `twenty twenty three`; `two thousand eight` needs a word that leads to years. */
export const spokenYear: Rule<DateValue> = {
  name: 'date/spoken-year',
  starts: ['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'two'],
  pattern: new RegExp(`(?<words>${spokenYearPattern})(?![-]\\w|,\\d)`, 'iy'),
  read({words = ''}, place) {
    const year = yearOf(words)
    if (year === undefined || counts.test(after(place))) return undefined
    const alone = /^two thousand and \w/i.test(words) && isAlone(place.text, place)
    const led = alone || lead.test(before(place))
    if (/^two thousand/i.test(words) && !(led && /^two thousand(?: and)? \w/i.test(words)))
      return led && /\b(?:in|since|year|until|circa|during) $/i.test(before(place))
        ? dateOf({type: 'calendar', year})
        : undefined
    // `twenty twenty` is also an eyesight and a hindsight, `twenty five` a number.
    if (/^twenty[ -]twenty$/i.test(words) && !led) return undefined
    return dateOf({type: 'calendar', year})
  }
}
