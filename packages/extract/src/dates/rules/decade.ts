import {anyOf} from '../../quantities/any-of.js'
import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before} from '../patterns.js'
import {decades} from '../tables/decades.js'

const other = /[$€£#\w][-.,]?$/
/** Ages and temperatures: `in her thirties`, `highs in the 80s`. */
const age =
  /\b(?:his|her|their|my|our|your|low|upper|high|highs|temperatures?|somebody's|one's)(?: in the)?(?: early| mid| late)?[ -]$/i
const lead =
  /\b(?:the|an?|that|this|those|these|typical|early|mid|late|of|since|until|till|from|through|and|or|to|in)[ -]$/i

/** `the 1980s`, `'90s`, `the 60s`. */
export const decadeDigits: Rule<DateValue> = {
  name: 'date/decade-digits',
  starts: ['digit', "'", '’', '‘'],
  next: {"'": ['digit'], '’': ['digit'], '‘': ['digit']},
  pattern: /(?:(?<century>1[1-9]|20|21)(?<full>\d)0|(?<mark>['’‘])?(?<short>[2-9])0)['’]?s\b(?!-\d)/y,
  read({century, full, mark, short}, place) {
    const leading = before(place)
    if (full !== undefined) {
      if (/[$€£#\d][-.,]?$/.test(leading)) return undefined
      return dateOf({type: 'calendar', decade: Number(century) * 10 + Number(full)})
    }
    if (other.test(leading.slice(-2)) && !leading.endsWith('-')) return undefined
    if (mark === undefined && (!lead.test(leading) || age.test(leading))) return undefined
    return dateOf({type: 'calendar', decade: decadeOf(Number(short))})
  }
}

/** `the seventies`, `mid-eighties`, `nineteen-fifties`. */
export const decadeWords: Rule<DateValue> = {
  name: 'date/decade-words',
  starts: ['eighteen', 'nineteen', 'twenty', ...decades.keys()],
  pattern: new RegExp(
    `(?:(?<century>eighteen|nineteen|twenty)[ -])?(?<name>${anyOf(decades.keys())})\\b`,
    'iy'
  ),
  read({century, name = ''}, place) {
    const tens = decades.get(name.toLowerCase())
    const leading = before(place)
    if (tens === undefined || age.test(leading)) return undefined
    // `a man in twenties` is an age, `the twenties` a decade.
    if (century === undefined && !lead.test(leading)) return undefined
    if (century === undefined) return dateOf({type: 'calendar', decade: decadeOf(tens)})
    const hundreds = /^eighteen/i.test(century) ? 18 : /^nineteen/i.test(century) ? 19 : 20
    return dateOf({type: 'calendar', decade: hundreds * 10 + tens})
  }
}

/** The decade that a tens digit stands for in talk: 1920 to 1999. */
function decadeOf(tens: number): number {
  return 190 + tens
}
