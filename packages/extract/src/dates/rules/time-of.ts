import {dateOf} from '../date-value.js'
import type {DateValue} from '../date-value.js'
import type {Half} from '../meaning.js'
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
  const half = sideOf(words.half)
  if (hour === undefined || hour > 24) return undefined
  if (half !== undefined && (hour === 0 || hour > 12) && /^[ap]/i.test(words.half ?? '') && hour > 23)
    return undefined
  const night = /night/i.test(words.half ?? '')
  // Between midnight and five, `at night` is before the morning.
  const side = night && (hour < 6 || hour === 12) ? 'am' : half
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

function sideOf(words: string | undefined): Half | undefined {
  if (words === undefined) return undefined
  if (/^(?:a\.? ?m|in the (?:early |late )?morning)/i.test(words)) return 'am'
  return 'pm'
}

/** The hour of 24 for an hour of 12 in a half of the day. */
export function hourOf(hour: number, half: Half | null | undefined): number {
  if (hour === 24) return 0
  if (half === 'pm') return hour < 12 ? hour + 12 : hour
  if (half === 'am') return hour === 12 ? 0 : hour
  return hour
}
