import type {Calendar} from '../meaning.js'
import type {DateFinding} from '../date-finding.js'

const gap = /^(?:, |,? (?:and|or|as well as) )(?:in |on )?(?:the )?$/i
/** Years go with these parts alone: `Tuesday and June 2014` are no list. */
const parts = ['season', 'quarter', 'month', 'day'] as const

/** `Q2 and Q3 of 2021`, `May, June and July 2014`: the year said last is that of each. */
export function shareYear(findings: readonly DateFinding[], text: string): DateFinding[] {
  const shared = [...findings]
  for (let index = shared.length - 2; index >= 0; index--) {
    const left = shared[index]
    const right = shared[index + 1]
    if (!left || !right || !gap.test(text.slice(left.end, right.start))) continue
    const first = left.value.meaning
    const second = right.value.meaning
    if (first.type !== 'calendar' || second.type !== 'calendar' || !isYearless(first)) continue
    const {year, yearTurn} = second
    if ((year === undefined && yearTurn === undefined) || !isAlike(first, second)) continue
    shared[index] = {...left, value: {...left.value, meaning: {...first, year, yearTurn}}}
  }
  return shared
}

function isYearless({year, turn, yearTurn, weekday}: Calendar): boolean {
  return year === undefined && turn === undefined && yearTurn === undefined && weekday === undefined
}

function isAlike(first: Calendar, second: Calendar): boolean {
  const stated = parts.filter((part) => first[part] !== undefined)
  return (
    stated.length > 0 && parts.every((part) => (first[part] === undefined) === (second[part] === undefined))
  )
}
