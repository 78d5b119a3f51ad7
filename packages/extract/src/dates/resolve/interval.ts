import {isoDay} from '../calendar/iso.js'
import type {Calendar, Interval, Meaning} from '../meaning.js'
import type {Period} from './period.js'

/** Gives each end what only the other says: `4th to 6th of August`, `June or July, 2004`. */
export function completed({from, to}: Interval): {readonly from: Meaning; readonly to: Meaning} {
  if (from.type !== 'calendar' || to.type !== 'calendar') return {from, to}
  return {from: withParts(from, to), to: withParts(to, from)}
}

function withParts(parts: Calendar, other: Calendar): Calendar {
  const month = parts.month ?? (parts.day === undefined ? undefined : other.month)
  const open = month !== undefined || parts.season !== undefined || parts.quarter !== undefined
  // `from May to July 2017`: one year for both; `from November to March 2017` starts the year before.
  const year = parts.year ?? (open && parts.yearTurn === undefined ? other.year : undefined)
  const yearTurn = parts.yearTurn ?? (open && parts.year === undefined ? other.yearTurn : undefined)
  return {...parts, month, year, yearTurn}
}

/** From the first day of one period to the last of another. */
export function spanned(from: Period, to: Period): Period {
  const {value: first} = from
  const {value: last} = to
  if (first === null || last === null) return {value: null, low: from.low, high: to.high, grain: to.grain}
  if (from.low !== null && to.high !== null && from.low > to.high)
    return {value: null, low: null, high: null, grain: to.grain}
  if (first === last) return to
  if (first.includes('T') || last.includes('T')) return betweenTimes(from, to, first, last)
  return {value: `${startOf(first)}/${endOf(last)}`, low: from.low, high: to.high, grain: to.grain}
}

/** A period that is open at one end: `2018/..`, or a time of day without a value. */
export function boundPeriod(side: 'before' | 'after', period: Period): Period {
  const {value, low, high, grain} = period
  if (value === null || low === null || high === null) return period
  if (value.includes('T'))
    return {
      value: null,
      low,
      high,
      grain,
      times: side === 'before' ? {low: null, high: value} : {low: value, high: null}
    }
  return side === 'before'
    ? {value: `../${endOf(value)}`, low: null, high, grain}
    : {value: `${startOf(value)}/..`, low, high: null, grain}
}

/** `from 3 to 5 p.m.`: the ends of an interval of the EDTF are days, so that it has no value. */
function betweenTimes({low, high: day}: Period, {high, grain}: Period, first: string, last: string): Period {
  // `from 10 p.m. to 2 a.m.` ends on the next day.
  const overnight = low !== null && low === high && day === high && last.slice(10) < first.slice(10)
  const end = overnight ? high + 1 : high
  return {
    value: null,
    low,
    high: end,
    grain,
    times: {low: startOf(first), high: overnight && end !== null ? isoDay(end) + last.slice(10) : endOf(last)}
  }
}

/** An interval's end that is itself an interval (a weekend) gives its own end. */
function startOf(value: string): string {
  return value.split('/')[0] ?? value
}

function endOf(value: string): string {
  return value.split('/').at(-1) ?? value
}
