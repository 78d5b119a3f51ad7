import type {Clock, Interval, Meaning} from '../meaning.js'
import type {DateFinding} from '../date-finding.js'

const dateFirst = /^,? (?:at |for |@ ?)?$/
/** Between a day and a stretch of the day, in either order. */
const stretchBehind = /^,? (?:at |from |for |between |in between )?$/
const stretchBefore = /^,? (?:on |of )?(?:the )?$/
/** `Thursday before 5 p.m.`, `tomorrow any time after noon`. */
const boundBehind =
  /^,? (?:any ?time )?(?<side>before|after|until|till|by|since|(?:no )?(?:later|earlier) than)(?: about| around)? $/i
const clockFirst = /^,? (?:on (?:the )?)?$/

/**
 * `October 7th at 6:30 p.m.`, `3 to 4 p.m. on Tuesday`: a day and a time beside it are one date. A hedge
 * between them (`last night around 9:15`) keeps them apart: it speaks of the time alone.
 */
export function joinClock(left: DateFinding, right: DateFinding, between: string): DateFinding | undefined {
  const first = left.value.meaning
  const second = right.value.meaning
  if (second.type === 'time' && dateFirst.test(between)) {
    const joined = withClock(first, second.clock)
    return joined && {...left, end: right.end, value: {...left.value, meaning: joined}}
  }
  const bound =
    second.type === 'time' ? boundBehind.exec(between)?.groups?.['side']?.toLowerCase() : undefined
  if (second.type === 'time' && bound !== undefined) {
    const joined = withClock(first, second.clock)
    const side = /^(?:after|since|later|no earlier)/.test(bound) ? 'after' : 'before'
    return (
      joined && {...left, end: right.end, value: {...left.value, meaning: {type: 'bound', side, of: joined}}}
    )
  }
  if (first.type === 'time' && clockFirst.test(between)) {
    const joined = withClock(second, first.clock)
    return joined && {...right, start: left.start, value: {...right.value, meaning: joined}}
  }
  if (second.type === 'interval' && stretchBehind.test(between)) {
    const joined = withStretch(first, second)
    return joined && {...left, end: right.end, value: {...left.value, meaning: joined}}
  }
  if (first.type === 'interval' && stretchBefore.test(between)) {
    const joined = withStretch(second, first)
    return joined && {...right, start: left.start, value: {...right.value, meaning: joined}}
  }
  return undefined
}

/** A day from one time to another: `Tuesday from 2 to 3 p.m.` */
function withStretch(day: Meaning, {from, to}: Interval): Meaning | undefined {
  if (from.type !== 'time' || to.type !== 'time') return undefined
  const start = withClock(day, from.clock)
  const end = withClock(day, to.clock)
  return start && end && {type: 'interval', from: start, to: end}
}

/** A day at a time; `undefined` for what is wider than a day or has a time already. */
function withClock(meaning: Meaning, clock: Clock): Meaning | undefined {
  switch (meaning.type) {
    case 'calendar':
      return meaning.clock || (meaning.day === undefined && meaning.weekday === undefined)
        ? undefined
        : {...meaning, clock}
    case 'shift':
      return meaning.clock || meaning.unit !== 'day' || meaning.low !== meaning.high
        ? undefined
        : {...meaning, clock}
    case 'holiday':
      return meaning.clock ? undefined : {...meaning, clock}
    case 'nth':
    case 'beside':
      return meaning.unit === 'day' || meaning.type === 'beside'
        ? {type: 'at', of: meaning, clock}
        : undefined
    case 'third':
    case 'at':
    case 'time':
    case 'interval':
    case 'bound':
    case 'moments':
      break
  }
  return undefined
}
