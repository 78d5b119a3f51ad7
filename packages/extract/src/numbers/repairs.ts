import type {Reading} from './refiners/refiner.js'

const correction =
  /^(?: [\w'’-]{1,20}){0,2}(?:,|\.\.\.|…|;| -+| [–—]|[–—-])? ?(?:no|sorry|i mean|or rather|excuse me|correction|make that|scratch that|well,? actually|actually|i should say|pardon me|wait)(?:,? (?:no|sorry|wait|i mean|it['’]s|it was|that['’]s|actually|rather|make that))?[,.;…]? (?:like |about |the |a )?[$€£]?$/i

/** Whether the second of two readings takes the place of the first: `sixty, sorry, sixteen`. */
export function repairs(first: Reading, second: Reading, text: string): boolean {
  const gap = second.start - first.end
  return gap > 0 && gap < 48 && correction.test(text.slice(first.end, second.start))
}
