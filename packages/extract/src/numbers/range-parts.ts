import type {Place} from '../quantities/rule.js'
import {valueOf, times} from './numeral-value.js'

/** What stands between the ends of a range. */
export const separator =
  '(?<sep> to |[- ]or[- ]| or maybe | or even | or possibly | or perhaps | or like |, or |, maybe |, |,? call it |(?<!\\w(?:nty|rty|fty|xty|hty|ety))-|–|—|~| - | – | and | through |-to-)'

/** Two values, or `undefined` where the words between do not make them one range. */
export interface Ends {
  readonly first: number
  readonly second: number
}

const between = /\bbetween (?:(?:about|around|roughly|like|maybe) )?[$€£¥]?$/i
const change =
  /\b(?:w[eo]nt|go|goes|going|gone|grew|grow|grown|growing|jump(?:ed|s)?|rose|rise[ns]?|fell|fall(?:s|en)?|drop(?:ped|s)?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|expand(?:ed|s|ing)?|shr[aiu]nk|scal(?:ed|ing)|up|down|mov(?:ed?|ing)|cut|reduc(?:ed?|ing)|rais(?:ed?|ing)) (?:\w{1,15} ){0,3}from (?:about |like )?[$€£¥]?$/i

/** Reads the two ends of a range; a magnitude said once counts for both: `two or three million`. */
export function endsOf(
  low: string | undefined,
  high: string | undefined,
  sep: string | undefined,
  {text, start}: Place
): Ends | undefined {
  if (low === undefined || high === undefined || sep === undefined) return undefined
  const from = valueOf(low)
  const to = valueOf(high)
  if (!from || !to) return undefined
  const before = text.slice(Math.max(0, start - 60), start)
  if (sep === ' and ' && !between.test(before)) return undefined
  let first = from.value
  const second = to.value
  if (from.scale === undefined && to.scale !== undefined && first < times(second, -to.scale))
    first = times(first, to.scale)
  else if (from.scale === undefined && to.scale === 2 && first < 10) first = times(first, 2)
  const bare = sep.trim()
  // `on one, 40 came`, `by 2016, 4 million`: not one range.
  if (bare.startsWith(',') && second > first * 2.5) return undefined
  if (/^(?:19|20)\d\d$/.test(low) && second > 2100) return undefined
  if (bare === 'to' && change.test(before)) return undefined
  if (bare === 'or' || bare === '-or-') return first === second ? undefined : {first, second}
  if (/^[-–—~]$/.test(bare) && (/^0\d/.test(low) || /^0\d/.test(high))) return undefined
  return first < second ? {first, second} : undefined
}
