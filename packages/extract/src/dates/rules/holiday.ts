import type {Rule} from '../../quantities/rule.js'
import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import {before, yearPattern} from '../patterns.js'
import {yearOf} from '../said.js'
import {holidays} from '../tables/holidays.js'
import {turnOf, turnPattern, turnStarts} from './turns.js'

/** The table's names, with or without apostrophes and full stops. */
const names = [...holidays.keys()]
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) =>
    name
      .replaceAll(/s (?=day|eve)/g, "(?:['’]?s|s['’])? ")
      .replaceAll(/\b(st|jr)\b/g, '$1\\.?')
      .replace(/years$/, "year['’]?s")
      .replace(/valentines$/, "valentine['’]?s")
      .replace(/fools$/, "fool['’]?s")
  )
  .join('|')
const starts = [...new Set([...holidays.keys()].map((name) => name.split(/[ -]/)[0] ?? name))]

/** Names of games, gifts and lists rather than of days. */
const thing =
  /^(?: (?:island|carol|card|cards|present|presents|gift|gifts|tree|trees|song|songs|sweater|lights|list|resolutions?|egg|eggs|bunny|costume|costumes|candy))\b/i
const habit = /\b(?:every|each|Chinese|Lunar|Jewish) $/i

/** `Christmas`, `Thanksgiving 2014`, `last Halloween`, `New Year's Eve`. */
export const holiday: Rule<DateValue> = {
  name: 'date/holiday',
  starts: [...starts, ...turnStarts],
  next: {
    ...Object.fromEntries(turnStarts.map((turn) => [turn, ['past', 'coming', ...starts]])),
    new: ['year', 'years']
  },
  pattern: new RegExp(
    `(?:(?<turn>${turnPattern}) )?(?<name>${names})\\b(?:,? (?:of |in )?(?:(?<yearText>${yearPattern})|(?<yearTurn>last|this|next) year\\b))?`,
    'iy'
  ),
  read({turn, name: said = '', yearText, yearTurn}, place) {
    const name = holidayKey(said)
    if (name === undefined || habit.test(before(place))) return undefined
    if (thing.test(place.text.slice(place.end, place.end + 16))) return undefined
    return dateOf({
      type: 'holiday',
      name,
      year: yearOf(yearText),
      turn: turnOf(turn),
      yearTurn: turnOf(yearTurn)
    })
  }
}

/** The key of the table that the words spell. */
function holidayKey(words: string): string | undefined {
  const plain = words.toLowerCase().replaceAll(/['’.]/g, '')
  return [plain, plain.replaceAll(/s (?=day|eve)/g, ' '), plain.replaceAll(/ (?=day|eve)/g, 's ')].find(
    (key) => holidays.has(key)
  )
}
