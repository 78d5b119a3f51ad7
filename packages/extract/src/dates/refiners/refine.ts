import type {DateFinding} from '../date-finding.js'
import {withArticle} from './article.js'
import {isHedged} from './hedge.js'
import {joinClock} from './join-clock.js'
import {joinRange} from './join-range.js'
import {joinWeekday} from './join-weekday.js'
import {offset} from './offset.js'
import {shareYear} from './share-year.js'
import {thirdOfDate} from './third.js'
import {boundTime} from './bound-time.js'
import {untilNow} from './until-now.js'
import {orLater} from './or-later.js'
import {weekdayBeside} from './weekday-beside.js'

/** Looks at two neighbours, the text between and before them; joins them into one or declines. */
type Joiner = (
  left: DateFinding,
  right: DateFinding,
  between: string,
  leading: string
) => DateFinding | undefined

/**
 * The passes over the list, in order: days and their times are whole before they become the ends of
 * a range, and a range of times finds its day.
 */
const joiners: readonly Joiner[] = [joinWeekday, weekdayBeside, joinClock, joinRange, joinClock]

/** The longest stretch of text that may lie between two parts of one date. */
const reach = 24

/** Joins what belongs together and marks what is hedged. */
export function refine(findings: readonly DateFinding[], text: string): DateFinding[] {
  let list: readonly DateFinding[] = findings.map((finding) => withArticle(finding, text))
  for (const joiner of joiners) {
    // What lies beside a day must be known before ranges are joined.
    if (joiner === joinRange) list = offsets(list, text)
    list = joined(list, text, joiner)
  }
  list = shareYear(
    list.map((finding) => boundTime(orLater(untilNow(finding, text), text), text)),
    text
  )
  return list.map((finding, index) =>
    isHedged(text, finding, list[index - 1]?.end ?? 0) ? hedged(finding) : finding
  )
}

function hedged(finding: DateFinding): DateFinding {
  return {...finding, value: {...finding.value, hedged: true}}
}

/** Counts from dates and thirds of them; none reaches back into the date before. */
function offsets(list: readonly DateFinding[], text: string): DateFinding[] {
  const found: DateFinding[] = []
  for (const finding of list) {
    const moved = thirdOfDate(offset(finding, text), text)
    found.push(moved.start >= (found.at(-1)?.end ?? 0) ? moved : finding)
  }
  return found
}

function joined(list: readonly DateFinding[], text: string, joiner: Joiner): DateFinding[] {
  const found: DateFinding[] = []
  for (const finding of list) {
    const last = found.at(-1)
    const near = last !== undefined && finding.start - last.end <= reach
    const both = near
      ? joiner(
          last,
          finding,
          text.slice(last.end, finding.start),
          text.slice(Math.max(0, last.start - 24), last.start)
        )
      : undefined
    if (both) found[found.length - 1] = both
    else found.push(finding)
  }
  return found
}
