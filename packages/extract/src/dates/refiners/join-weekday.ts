import type {DateFinding} from '../date-finding.js'

const gap = /^,? (?:the )?$/

/** `Thursday, June 6, 2013` is one date: the weekday adds nothing to it. */
export function joinWeekday(left: DateFinding, right: DateFinding, between: string): DateFinding | undefined {
  const {meaning} = left.value
  const day = right.value.meaning
  if (meaning.type !== 'calendar' || meaning.weekday === undefined || meaning.clock) return undefined
  if (day.type !== 'calendar' || day.day === undefined || !gap.test(between)) return undefined
  const {half} = left.value
  return {
    ...right,
    start: left.start,
    value: half && !right.value.half ? {...right.value, half} : right.value
  }
}
