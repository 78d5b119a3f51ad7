import {bareNumeralAt} from './numeral.js'
import type {Numeral} from './numeral.js'
import {times} from './times.js'
import type {Span} from '../../span.js'

/** A number, or two that are the ends of one range. */
export interface SaidNumber extends Span {
  readonly first: Numeral
  /** The numeral that stands last; `first` where there is but one. */
  readonly last: Numeral
  readonly low: number
  /** The upper end, `undefined` where one number is said. */
  readonly high: number | undefined
  /** What stands between the two, as written. */
  readonly separator: string
}

/** A lone number. */
export function oneNumber(numeral: Numeral): SaidNumber {
  const {start, end, value} = numeral
  return {start, end, first: numeral, last: numeral, low: value, high: undefined, separator: ''}
}

const between =
  '(?: to (?:about |around |like |maybe |even )?|[- ]or[- ](?:maybe |even |possibly |perhaps |like )?|, (?:or |maybe )?|,? call it |[-–—~]| [-–] ?~?| and (?:about |around |like |maybe )?| through |-to-)'
const separator = new RegExp(between, 'iy')
/** The whole of what may stand between two amounts that are the ends of a range. */
const wholeSeparator = new RegExp(`^${between}$`, 'i')

/** Reads a second numeral that makes a range of the first: `20 to 30`, `five or six hundred`, `3-4`. */
export function rangeAt(text: string, first: Numeral, isMoney = false): SaidNumber | undefined {
  if (!mayGoOn(text, first.end)) return undefined
  separator.lastIndex = first.end
  const sep = separator.exec(text)?.[0].toLowerCase()
  if (sep === undefined) return undefined
  const second = bareNumeralAt(text, first.end + sep.length, isMoney)
  if (!second) return undefined
  // `sixty-one` is one number.
  if (sep === '-' && !first.inDigits && /ty$/i.test(text.slice(first.start, first.end))) return undefined
  const ends = endsOf(text, first, second, sep)
  return (
    ends && {
      start: first.start,
      end: second.end,
      first,
      last: second,
      separator: sep,
      low: ends.low,
      high: ends.high
    }
  )
}

/** A quick look at whether a separator may follow. */
function mayGoOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code !== 0x20)
    return code === 0x2d || code === 0x2c || code === 0x7e || (code > 0x2012 && code < 0x2015)
  const next = text.charCodeAt(end + 1) | 32
  const after = text.charCodeAt(end + 2) | 32
  switch (next) {
    case 0x74: // `to`, `through`
      return after === 0x6f || after === 0x68
    case 0x6f: // `or`
      return after === 0x72
    case 0x61: // `and`
      return after === 0x6e
    case 0x63: // `call it`
      return after === 0x61
    default:
      return next === 0x2d || text.charCodeAt(end + 1) === 0x2013
  }
}

/** What stands between two amounts if it can join them to a range. */
export function separatorIn(text: string, start: number, end: number): string | undefined {
  if (end <= start || end - start > 16) return undefined
  const said = text.slice(start, end)
  return wholeSeparator.test(said) ? said.toLowerCase() : undefined
}

const behindBetween = /\bbetween (?:(?:about|around|roughly|like|maybe|the) )?[$€£¥]?$/i
const changing =
  /\b(?:w[eo]nt|go|goes|going|gone|grew|grow|grown|growing|jump(?:ed|s)?|rose|rise[ns]?|fell|fall(?:s|en)?|drop(?:ped|s)?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|expand(?:ed|s|ing)?|shr[aiu]nk|scal(?:ed|ing)|up|down|mov(?:ed?|ing)|cut|reduc(?:ed?|ing)|rais(?:ed?|ing)) (?:\w{1,15} ){0,3}from (?:about |like )?[$€£¥]?$/i

/**
 * The two ends of a range, `undefined` where the words between do not make them one. A magnitude said
 * once counts for both: `two or three million`.
 */
export function endsOf(
  text: string,
  first: Numeral,
  second: Numeral,
  sep: string
): {readonly low: number; readonly high: number} | undefined {
  const before = text.slice(Math.max(0, first.start - 60), first.start)
  if (sep.startsWith(' and ') && !behindBetween.test(before)) return undefined
  let low = first.value
  const high = second.value
  // `from -18 °C to -34 °C`
  if (low < 0)
    return low < high
      ? {low, high}
      : high < low && sep.startsWith(' to ')
        ? {low: high, high: low}
        : undefined
  if (
    first.scale === undefined &&
    second.scale !== undefined &&
    sharesScale(low, times(high, -second.scale), sep)
  )
    low = times(low, second.scale + (low < 10 && isHundredfold(text, second) ? 2 : 0))
  else if (first.scale === undefined && second.scale === 2 && low < 10) low = times(low, 2)
  // `on one, 40 came`, `by 2016, 4 million`: not one range.
  if (sep.startsWith(',') && high > low * 2.5) return undefined
  if (isYear(first) && high > 2100) return undefined
  if (sep.startsWith(' to ') && isChange(before)) return undefined
  if (/^[- ]or/.test(sep))
    return low === high ? undefined : {low: Math.min(low, high), high: Math.max(low, high)}
  if (/^ ?[-–—~] ?$/.test(sep) && (leadingZero(text, first) || leadingZero(text, second))) return undefined
  return low < high ? {low, high} : undefined
}

/** `two to three million`; an alternative may name the greater one first: `2.5 or 2.4 billion`. */
function sharesScale(low: number, high: number, separator: string): boolean {
  return low < high || (low < 1000 && /^[- ]or/.test(separator) && low < 10 * high)
}

/** `three hundred` in `two or three hundred thousand`. */
function isHundredfold(text: string, {start, end, scale}: Numeral): boolean {
  return scale !== undefined && scale > 2 && /^[a-z]+ hundred /i.test(text.slice(start, end))
}

/** Whether words before a number say that something changes from it: `it went from`. */
export function isChange(before: string): boolean {
  return /from /i.test(before) && changing.test(before)
}

/** Four digits without a comma. */
function isYear({inDigits, value, start, end}: Numeral): boolean {
  return inDigits && end - start === 4 && value >= 1900 && value < 2100
}

function leadingZero(text: string, {start, end}: Numeral): boolean {
  return text.charCodeAt(start) === 0x30 && end > start + 1 && text.charCodeAt(start + 1) !== 0x2e
}
