import type {Meaning} from '../meaning.js'
import {unitPattern} from '../patterns.js'
import {countRangeOf, countRangePattern} from '../rules/counts.js'
import {units} from '../tables/units.js'
import type {DateFinding} from '../date-finding.js'

const counted = new RegExp(
  `(?<![\\w-])${countRangePattern('first', 'second')} (?<unit>${unitPattern}) (?<side>after|before|following|prior to|from) (?:the )?$`,
  'i'
)
const dayBeside = /(?<![\w-])the (?<unit>day|week|weekend|month|year) (?<side>after|before) (?:the )?$/i

/** `two days after Christmas`, `3 weeks from tomorrow`, `the day before Thanksgiving`. */
export function offset(finding: DateFinding, text: string): DateFinding {
  const {meaning} = finding.value
  if (meaning.type === 'time' || meaning.type === 'interval') return finding
  const leading = text.slice(Math.max(0, finding.start - 48), finding.start)
  const match = counted.exec(leading) ?? dayBeside.exec(leading)
  const {first, second, unit = '', side = ''} = match?.groups ?? {}
  const name = units.get(unit.toLowerCase())
  if (!match || name === undefined || second !== undefined) return finding
  const count = first === undefined ? 1 : countRangeOf(first, undefined, name, false).low
  // `from` counts on from a day, but leads from a year: `ten years from 2010 to 2020`.
  if (count === null || (/^from$/i.test(side) && !isDayLike(meaning))) return finding
  const back = /^(?:before|prior)/i.test(side)
  const beside: Meaning = {type: 'beside', unit: name, count: back ? -count : count, of: meaning}
  return {
    ...finding,
    start: finding.start - (leading.length - match.index),
    rule: 'date/offset',
    value: {table: 'dates', meaning: beside}
  }
}

function isDayLike(meaning: Meaning): boolean {
  return (
    meaning.type === 'holiday' ||
    (meaning.type === 'shift' && meaning.unit === 'day') ||
    (meaning.type === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined))
  )
}
