import {dayNumber} from '../calendar/days.js'
import type {Reference} from '../calendar/iso.js'
import type {Half} from '../meaning.js'
import type {Meaning} from '../meaning.js'
import type {DateFinding} from '../date-finding.js'
import {inDayPart} from './day-part.js'
import {unresolved} from './period.js'
import type {Period} from './period.js'
import {resolve} from './resolve.js'
import {directionOf, isAlone} from './tense.js'
import type {Direction} from './tense.js'

/** How far a date speaks for its neighbours: which way they look, what they count from. */
const reach = 240
/** How far `last night` speaks for `9:15`. */
const halfReach = 60

/** Whether `this evening` is a day or hours of it; hours need a reference with a time of day. */
export type DayParts = 'day' | 'hours'

/** The periods that the dates of one text name, in the order of the dates. */
export function resolveAll(
  findings: readonly DateFinding[],
  text: string,
  reference: Reference | undefined,
  dayParts: DayParts
): Period[] {
  const directionAt = directionsOf(findings, text)
  const periods: Period[] = []
  for (const [index, finding] of findings.entries()) {
    const near = findings[index - 1]
    const previous = near && finding.start - near.end <= reach ? periods[index - 1] : undefined
    const period = resolve(finding.value.meaning, {
      reference,
      // Few dates ask, and the clause around them is long.
      get direction() {
        return reference && directionAt(index)
      },
      previous,
      month: previous && near && namesMonth(near.value.meaning) ? previous : undefined,
      half: halfNear(findings, index),
      alone: findings.length === 1 && isAlone(text, finding)
    })
    const timed = dayParts === 'hours' && reference?.minute ? inDayPart(period, text, finding) : period
    periods.push(isWritable(timed) ? timed : unresolved(timed.grain))
  }
  return periods
}

/** `March 3rd`: the days said behind it are of its month. */
function namesMonth(meaning: Meaning): boolean {
  return meaning.type === 'calendar' && meaning.month !== undefined
}

/** Whether four digits can write the years: EDTF level 0 goes from 0000 to 9999. */
function isWritable({low, high}: Period): boolean {
  return (low === null || low >= firstDay) && (high === null || high <= lastDay)
}

const firstDay = dayNumber(0, 1, 1)
const lastDay = dayNumber(9999, 12, 31)

/** Which way each date looks; one that does not say looks the way of the date before. */
function directionsOf(
  findings: readonly DateFinding[],
  text: string
): (index: number) => Direction | undefined {
  const own = new Map<DateFinding, Direction | undefined>()
  const ownOf = (finding: DateFinding): Direction | undefined => {
    if (!own.has(finding)) own.set(finding, directionOf(text, finding))
    return own.get(finding)
  }
  return (index) => {
    const asked = findings[index]
    if (!asked) return undefined
    for (let before = index; before >= 0; before--) {
      const finding = findings[before]
      if (!finding || asked.start - finding.end > reach) break
      const direction = ownOf(finding)
      if (direction !== undefined) return direction
    }
    return undefined
  }
}

/** The half of the day that the date itself or one just before it names. */
function halfNear(findings: readonly DateFinding[], index: number): Half | undefined {
  const finding = findings[index]
  if (!finding) return undefined
  if (finding.value.half !== undefined) return finding.value.half
  const before = findings[index - 1]
  const after = findings[index + 1]
  if (before?.value.half !== undefined && finding.start - before.end <= halfReach) return before.value.half
  if (after?.value.half !== undefined && after.start - finding.end <= halfReach / 2) return after.value.half
  return undefined
}
