import {anyOf} from '../quantities/any-of.js'
import {clippedScales, ones, scales, spokenDigits, teens, tens} from './tables/number-words.js'

/*
 * Pattern sources of one numeral, without groups, so that a rule names them as it needs. Each is
 * bounded: a pattern made of them costs the same at any place of any text. What they match,
 * `numeral-value.ts` reads.
 */

const one = anyOf(Object.keys(ones))
const ten = anyOf(Object.keys(tens))
const scaleNames = Object.keys(scales)
const scale = anyOf(scaleNames)
const under100 = `(?:${ten}(?:[ -]${one}\\b)?|${anyOf(Object.keys(teens))}|${one})\\b`
const underHundreds = `(?:(?: and)? ${under100}(?! hundred\\b))?`
const under1000 = `${under100}(?:[ -]hundred\\b${underHundreds})?`

/** `five hundred`, `a hundred and fifty`, `hundred`, `twenty-one`. */
const hundreds = `(?:${under1000}|(?:an? )?hundred\\b${underHundreds})`

/** A magnitude with what follows it: `million two hundred`; never `million three` of `million, three million`. */
const scaled = `(?:${scaleNames
  .map((name, index) => {
    const notBelow = anyOf([
      'hundred',
      'quarters',
      'thirds',
      'half',
      ...Object.keys(ones),
      ...scaleNames.slice(index)
    ])
    const comma = '(?:,(?= [a-z]{3,9}(?:[ -][a-z]{3,5})? hundred\\b))?'
    return `${name}${index > 0 ? 's?' : ''}\\b(?:${comma}(?: and)? ${under1000}(?![ -]${notBelow}\\b))?`
  })
  .toReversed()
  .join('|')})`

const point = ` point(?:[ -](?:\\d{1,4}|${anyOf(Object.keys(spokenDigits))})\\b){1,8}`
/** `and a half`, `and three quarters`. */
export const andPart =
  '(?: and (?:an? |one[ -])?(?:half|quarter|third)\\b(?!-)|-and-a-(?:half|quarter)\\b| and three[ -]quarters\\b| and two[ -]thirds\\b)'

/** `five`, `two million three hundred thousand`, `three point five billion`, `a million and a half`, `half a dozen`. */
export const wordNumeral =
  `(?:half an? (?:${scale}|hundred|dozen)\\b|(?:an? )?(?:half|quarter)[ -]${scale}\\b` +
  `|(?:an? |one |three )?quarters? of an? ${scale}\\b` +
  `|(?:half[ -]|an? (?:half[ -])?|${under1000}[ -])?dozens?\\b` +
  `|(?:zero\\b|${hundreds})(?:${point})?(?:${andPart})?(?:[ -]${scaled}){0,5}(?:${point})?(?:${andPart})?` +
  `|(?:an? )?${scaled}(?:[ -]${scaled}){0,4}(?:${andPart})?)`

const digits =
  '(?:(?:\\d{1,3} ?)?[¼½¾⅓⅔⅛]|[1-7]/[2-8](?![\\d/])|\\.\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)(?:\\.\\d{1,15})?|\\d{1,3}, 000\\b|\\d{1,15}(?:\\.\\d{1,15})?)'
const clipped = anyOf(Object.keys(clippedScales))

/** `10,000`, `1.5`, `.25`, `2 1/2`, `5 and a half`: digits with their parts. */
export const plainDigits = `${digits}(?: [1-7]/[2-8]\\b)?(?:${andPart})?`

/** `10,000`, `1.5`, `10 million`, `300k`, `1.6 B`, `2 1/2`, `5 and a half million`, `3 dozen`. */
export const digitNumeral =
  plainDigits +
  `(?:(?:[ -]?hundred\\b)?[ -]?(?:${scale}s?|dozens?)\\b|[ -]?hundred\\b|[ -]?${clipped}(?!\\w))?`

/** One numeral in digits or words. A word may carry `k`: `a hundred and thirty k`. */
export const numeral = `(?:${digitNumeral}|${wordNumeral}(?: k\\b)?)`

/** `point eight`: only where a unit follows. */
export const pointNumeral = `(?<!(?:this|that|the|some|one|which|my|your|good|first|second) )${point.slice(1)}`

/** No letter or digit stands just before, nor is the numeral a part of a code, path or decimal. */
export const left = "(?<![\\w][-.,:/_@#'’+]|[#@$€£¥\\\\/_=&?%]|\\w)"

/** No letter or digit follows, nor a further part of a code, path, time or decimal. */
export const right = "(?![\\w@\\\\]|[.:/,]\\d|\\.[A-Za-z]|[-–]\\d|['’]\\w)"

/** What wakes a rule that begins with a numeral. */
export const numeralStarts: readonly string[] = [
  'digit',
  '¼',
  '½',
  '¾',
  '⅓',
  '⅔',
  '⅛',
  'zero',
  'half',
  'quarter',
  'quarters',
  'a',
  'an',
  'hundred',
  'dozen',
  ...Object.keys(ones),
  ...Object.keys(teens),
  ...Object.keys(tens),
  ...scaleNames
]

/** What wakes a rule whose numeral may be negative. */
export const signedStarts: readonly string[] = [...numeralStarts, '-', '−', 'minus', 'negative']
