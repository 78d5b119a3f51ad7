import type {Meaning} from '../meaning.js'
import type {DateFinding} from '../date-finding.js'
import {thirds} from '../tables/thirds.js'

const leading = /\b(?<part>beginning|start|middle|end) of (?:around )?(?:the )?$/i

/** `the late nineties`: of a decade these are years that people agree on, of a month they are not. */
const near = /\b(?<part>early|mid|late)(?: |-)$/i

const halves = /\b(?<side>first|second|last|latter|back) half of (?:the )?$/i

/** `the end of April`, `the first half of 2019`: a third or a half of the time named behind it. */
export function thirdOfDate(finding: DateFinding, text: string): DateFinding {
  const {meaning} = finding.value
  if (!isWide(meaning)) return finding
  const before = text.slice(Math.max(0, finding.start - 28), finding.start)
  const half = isHalvable(meaning) ? halves.exec(before) : null
  if (half) {
    const last = /^(?:second|last|latter|back)$/i.test(half.groups?.['side'] ?? '')
    return {
      ...finding,
      start: finding.start - (before.length - half.index),
      rule: 'date/half',
      value: {table: 'dates', meaning: {type: 'third', nth: last ? 2 : 1, half: true, of: meaning}}
    }
  }
  const ofDecade = meaning.type === 'calendar' && meaning.decade !== undefined
  const match = leading.exec(before) ?? (ofDecade ? near.exec(before) : null)
  const nth = thirds.get(match?.groups?.['part']?.toLowerCase() ?? '')
  if (!match || nth === undefined) return finding
  return {
    ...finding,
    start: finding.start - (before.length - match.index),
    rule: 'date/third',
    value: {table: 'dates', meaning: {type: 'third', nth, of: meaning}}
  }
}

/** Months and years have halves that people speak of. */
function isHalvable(meaning: Meaning): boolean {
  if (meaning.type === 'shift')
    return meaning.unit === 'year' || meaning.unit === 'month' || meaning.unit === 'decade'
  return meaning.type === 'calendar' && meaning.quarter === undefined && meaning.century === undefined
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
