import type {Half} from '../meaning.js'

/** Parts of a day. */
export const partPattern =
  '(?:early |late )?(?:in the (?:early |late )?)?(?:morning|afternoon|evening|night|noon|lunchtime)\\b'

/** `in the morning`, behind a time. */
export const inPartPattern = '(?:in the (?:early |late )?(?:morning|afternoon|evening)|at night)\\b'

/** The half of the day that a part of it lies in. */
export function halfOf(words: string | undefined): Half | undefined {
  if (words === undefined) return undefined
  if (/morning/i.test(words)) return 'am'
  return /afternoon|evening|night|noon|lunchtime/i.test(words) ? 'pm' : undefined
}
