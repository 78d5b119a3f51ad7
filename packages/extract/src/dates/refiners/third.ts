import type {Meaning} from '../meaning.js'
import type {DateFinding} from '../date-finding.js'
import {thirds} from '../tables/thirds.js'

const leading = /\b(?<part>beginning|start|middle|end) of (?:around )?(?:the )?$/i

/** `the end of April`, `the beginning of next week`: a third of the time named behind it. */
export function thirdOfDate(finding: DateFinding, text: string): DateFinding {
  const {meaning} = finding.value
  if (!isWide(meaning)) return finding
  const before = text.slice(Math.max(0, finding.start - 28), finding.start)
  const match = leading.exec(before)
  const nth = thirds.get(match?.groups?.['part']?.toLowerCase() ?? '')
  if (!match || nth === undefined) return finding
  return {
    ...finding,
    start: finding.start - (before.length - match.index),
    rule: 'date/third',
    value: {table: 'dates', meaning: {type: 'third', nth, of: meaning}}
  }
}

/** Whether a meaning is wider than a day and has parts that the calendar names. */
function isWide(meaning: Meaning): boolean {
  switch (meaning.type) {
    case 'calendar':
      return (
        meaning.day === undefined &&
        meaning.weekday === undefined &&
        meaning.season === undefined &&
        (meaning.month ?? meaning.quarter ?? meaning.year ?? meaning.decade ?? meaning.century) !== undefined
      )
    case 'shift':
      return (
        ['week', 'month', 'quarter', 'year', 'decade', 'century'].includes(meaning.unit) &&
        meaning.low === meaning.high
      )
    case 'nth':
    case 'holiday':
    case 'beside':
    case 'third':
    case 'at':
    case 'time':
    case 'interval':
    case 'bound':
    case 'moments':
      break
  }
  return false
}
