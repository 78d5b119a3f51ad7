import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {seasonPattern, yearPattern} from '../patterns.js'
import {yearOf} from '../said.js'
import {seasons} from '../tables/seasons.js'
import {turnOf, turnPattern, turnStarts} from './turns.js'

/** `summer of 2019`, `spring 2020`, `the fall of last year`. */
export const seasonYear: Rule<DateValue> = {
  name: 'date/season-year',
  starts: [...seasons.keys()],
  pattern: new RegExp(
    `(?<name>${seasonPattern})(?:,? (?:of |in )?(?:the year )?(?<yearText>${yearPattern})|,? (?:of )?(?<turn>last|this|next) year\\b)`,
    'iy'
  ),
  read({name = '', yearText, turn}) {
    const season = seasons.get(name.toLowerCase())
    return dateOf({type: 'calendar', season, year: yearOf(yearText), yearTurn: turnOf(turn)})
  }
}

/** `last summer`, `this fall`, `next spring`. */
export const turnSeason: Rule<DateValue> = {
  name: 'date/turn-season',
  starts: turnStarts,
  next: ['past', 'coming', ...seasons.keys()],
  pattern: new RegExp(
    `(?<turn>${turnPattern}) (?<name>${seasonPattern})(?! (?:of|back|apart)\\b|[-'’])`,
    'iy'
  ),
  read({turn, name = ''}) {
    return dateOf({type: 'calendar', season: seasons.get(name.toLowerCase()), turn: turnOf(turn)})
  }
}
