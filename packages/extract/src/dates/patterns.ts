import {anyOf} from '../quantities/any-of.js'
import type {Place} from '../quantities/rule.js'
import {small, tens} from './tables/cardinals.js'
import {months} from './tables/months.js'
import {ordinals} from './tables/ordinals.js'
import {seasons} from './tables/seasons.js'
import {units} from './tables/units.js'
import {weekdays} from './tables/weekdays.js'

/** Short names that are no abbreviations. */
const fullNames: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'july'])

/** `October`, `Oct.` */
export const monthPattern = named(months.keys())

/** `Feb` of `Feb13`. */
export const gluedMonthPattern = `(?:${anyOf(months.keys())}(?=\\d))`

/** `Tuesday`, `Tue.` */
export const weekdayPattern = named(weekdays.keys())

/** Whole names, and abbreviations with or without their full stop. */
function named(names: Iterable<string>): string {
  const all = [...names]
  const short = all.filter((name) => name.length < 6 && !fullNames.has(name))
  return `(?:${anyOf(all)}\\b(?:(?<=\\b${anyOf(short)})\\.)?)`
}

export const seasonPattern = `${anyOf(seasons.keys())}\\b`

export const unitPattern = `${anyOf(units.keys())}\\b`

const one = anyOf([...small].filter(([, value]) => value < 10).map(([word]) => word))
const below20 = anyOf(small.keys())
const ten = anyOf(tens.keys())

/** One to ninety-nine in words. */
export const cardinalPattern = `(?:${ten}(?:[ -]${one})?|${below20})\\b`

/** `twenty-second`. */
export const ordinalWordPattern = `(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${anyOf(ordinals.keys())})\\b`

/** `7`, `7th`, `07`, `seventh`. */
export const dayPattern = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\w]|[.,:/]\\d)|${ordinalWordPattern})`

/** `15` of `15Sep`. */
export const gluedDayPattern = `(?:(?:3[01]|[12]\\d|0?[1-9])(?=${anyOf(months.keys())}\\b))`

/** `7th`, `seventh`: a day that cannot be a plain number. */
export const ordinalDayPattern = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)\\b|${ordinalWordPattern})`

const twoDigits = `(?:${ten}(?:[ -]${one})?|${anyOf([...small].filter(([, value]) => value > 9).map(([word]) => word))}|(?:oh|o|zero)[ -]${one})`

/** `nineteen eighty-four`, `twenty twenty three`, `two thousand and eight`. */
export const spokenYearPattern = `(?:(?:sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:hundred(?: and)?[ -])?${twoDigits}|two thousand(?: and)?(?: (?:twenty(?:[ -]${one})?|${below20}))?)\\b`

/** `2017`, `twenty seventeen`, `'98`, `oh eight`. */
export const yearPattern = `(?:[12]\\d{3}(?![\\w%]|[.,:/-]\\d)|['’‘]\\d\\d\\b|oh[ -]${one}\\b|${spokenYearPattern})`

/** `of 87` in `April of 87`, behind a month; from 30 on, since a day has none of these. */
export const bareYearPattern =
  "of (?<bareYear>[3-9]\\d)(?![\\w%’']|[.,:/-]\\d| (?:people|percent|[a-z]+s)\\b)"

/** `twenty five` of `twenty five January`. */
export const spokenDayPattern = `(?:(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|thirty(?:[ -]one)?|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?= ${anyOf(months.keys())}\\b))`

/** The text before a place, enough of it to judge the words that lead to it. */
export function before({text, start}: Place): string {
  return text.slice(Math.max(0, start - 48), start)
}

/** The text behind a place. */
export function after({text, end}: Place): string {
  return text.slice(end, end + 48)
}
