import {isoDay, pad} from '../calendar/iso.js'
import {dayPartHours} from '../tables/day-parts.js'
import type {DateFinding} from '../date-finding.js'
import type {Period} from './period.js'

const part = '(?<part>morning|afternoon|evening|night|tonight|tonite|lunch(?:time)?)'
const inside = new RegExp(`(?:\\b(?<edge>early|late) (?:in the )?)?\\b${part}(?:ish)?\\b`, 'i')
const behind = new RegExp(
  `^,? (?:(?:in the|at|around) )?(?:(?<edge>early|late) )?(?:in the )?${part}(?:ish)?\\b`,
  'i'
)
const leading = new RegExp(`\\b(?:(?<edge>early|late) )?${part} of (?:the |this )?$`, 'i')
const edgeBefore = /\b(?:early|late) (?:in the )?$/i

/**
 * The hours of the part of a day that words in or beside a date name: `tomorrow morning`, `late last
 * night`, `the afternoon of May 3rd`. EDTF has no parts of a day, so that these have no value.
 */
export function inDayPart(period: Period, text: string, {start, end, value}: DateFinding): Period {
  const {low, high, grain} = period
  if (grain !== 'day' || low === null || low !== high) return period
  const before = text.slice(Math.max(0, start - 32), start)
  const groups = // `the Night of Power` is a day.
    (
      (value.meaning.type === 'holiday' ? null : inside.exec(text.slice(start, end))) ??
      behind.exec(text.slice(end, end + 32)) ??
      leading.exec(before)
    )?.groups
  if (!groups) return period
  const edge = groups['edge'] ?? edgeBefore.exec(before)?.[0].trim().split(' ')[0]
  const hours = dayPartHours(groups['part'], edge)
  if (!hours) return period
  const [first, last] = hours
  const times = {
    low: `${isoDay(low)}T${pad(first, 2)}:00`,
    high: last === 24 ? `${isoDay(low + 1)}T00:00` : `${isoDay(low)}T${pad(last, 2)}:00`
  }
  return {value: null, low, high, grain: 'hour', times}
}
