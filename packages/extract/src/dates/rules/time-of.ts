import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Clock, Half} from '../meaning.js'
import {cardinalOf} from '../said.js'
import {inPartPattern} from './parts.js'

/** `p.m.`, `pm`, `in the evening`, `at night`, in a group named `half`. */
export const halfPattern = `(?<half>[ap]\\. ?m\\b\\.?|[ap] ?m\\b|${inPartPattern})`

/** Makes a time of day from the words that say it; declines hours that no clock shows. */
export function timeOf(words: {
  readonly hour: string | undefined
  readonly minute?: string | undefined
  readonly second?: string | undefined
  readonly half?: string | undefined
}): DateValue | undefined {
  const hour = cardinalOf(words.hour)
  if (hour === undefined || hour > 24) return undefined
  if (words.half !== undefined && (hour === 0 || hour > 12) && /^[ap]/i.test(words.half) && hour > 23)
    return undefined
  const side = sideAt(hour, words.half)
  const minute = words.minute === undefined ? null : (cardinalOf(words.minute) ?? 0)
  return dateOf({
    type: 'time',
    clock: {
      hour: hourOf(hour, side),
      minute,
      second: words.second === undefined ? null : Number(words.second),
      half: side ?? (hour > 12 || hour === 0 ? 'pm' : null)
    }
  })
}

/** The half of the day of an hour of 12, by what `halfPattern` found behind it; `undefined` where it found nothing. */
export function sideAt(hour: number, words: string | undefined): Half | undefined {
  if (words === undefined) return undefined
  // Between midnight and five, `at night` is before the morning.
  if (/night/i.test(words)) return hour < 6 || hour === 12 ? 'am' : 'pm'
  return /^(?:a\.? ?m|in the (?:early |late )?morning)/i.test(words) ? 'am' : 'pm'
}

/** The half in which a stretch of hours of 12 begins that ends in a certain one: `11 to 2 p.m.` begins in the morning. */
export function sideBefore(low: number, high: number, side: Half): Half {
  if (hourOf(low, side) <= hourOf(high, side)) return side
  return side === 'pm' ? 'am' : 'pm'
}

/** A time of day: an hour of 24, the digits or words of its minutes, and the half if that is known. */
export function clockAt(hour: number, minute: string | undefined, half: Half | null): Clock {
  return {hour, minute: minute === undefined ? null : (cardinalOf(minute) ?? 0), second: null, half}
}

/** The hour of 24 for an hour of 12 in a half of the day. */
export function hourOf(hour: number, half: Half | null | undefined): number {
  if (hour === 24) return 0
  if (half === 'pm') return hour < 12 ? hour + 12 : hour
  if (half === 'am') return hour === 12 ? 0 : hour
  return hour
}
