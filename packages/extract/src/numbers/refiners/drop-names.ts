import {isPlural} from '../noun-phrase.js'
import {isNumberName} from '../number-names.js'
import {closers, labelNouns, openers} from '../tables/context-words.js'
import type {Reading, Refiner} from './refiner.js'

const wordBefore =
  /(?<lead>^|[.?!:;"“”\])>/—–-] ?|[^\s.?!:;] )(?<word>[A-Za-z][\w'’&+#-]{0,30}(?:\.[A-Za-z]\w{0,9}){0,3}|(?:[Nn]os?|[Ss]ecs?|[Vv]ol|[Ff]ig|[Aa]rt|[Cc]h|[Pp]p?|[Rr]eg|[Rr]es|[Rr]ept|[Dd]oc|[Aa]mdt|[Ee]p|(?:[A-Z]\.){0,2}[A-Z])\.)(?: |-)$/
const wordAfter = /^[ -](?<word>[A-Za-z][\w'’-]{0,30})/
/** Words that often begin a sentence before a number. */
const leaders = new Set(
  (
    'about over around roughly nearly almost approximately some like so well only just exactly least most maybe ' +
    'perhaps say plus minus another every all both yeah yes no okay first second even probably another only ' +
    'i we you they he she it usually typically currently today let take add today these those'
  ).split(' ')
)

/** Drops numbers that are part of a name: `Windows 11`, `Route 66`, `chapter three`, `iPhone 15`. */
export const dropNames: Refiner = (readings, {text}) =>
  readings.filter((reading) => !isDropped(reading, text))

function isDropped(reading: Reading, text: string): boolean {
  const {rule, start, end} = reading
  if (rule === 'phrase/set') return true
  if (rule === 'ordinal/figure') return isNumberName(text, start, end)
  if (isBare(reading)) return isName(reading, text) || isNumberName(text, start, end)
  return isTitleWithin(text, reading)
}

const capitals = /^[A-Z][a-z]+(?:[ -][A-Z][a-z]+)* [A-Z][a-z]/
/** `the Gang of Eight` */
const namedOf = /\b[A-Z][a-z]+ of $/
const lowerBefore = /[a-z,;] [a-z]+ $/

/** `we ate at Five Guys`, `since Three Mile Island`: capitals within a sentence. */
function isTitleWithin(text: string, {start}: Pick<Reading, 'start'>): boolean {
  const code = text.charCodeAt(start)
  if (code < 0x41 || code > 0x5a || text.charCodeAt(start - 1) !== 0x20) return false
  const before = text.slice(Math.max(0, start - 20), start)
  return namedOf.test(before) || (capitals.test(text.slice(start, start + 40)) && lowerBefore.test(before))
}

const decimal = /^\d{1,2}\.\d{1,2}$/
/** `Go 1.4 or`: what leads on to another version of the same. */
const versionBefore = /(?:^|[^.?!:;]) [A-Z][a-z]{1,16} \d{1,2}\.\d{1,2},? (?:or|and|to|through) $/
/** `in Go 1.4`: a small word with a capital within a sentence is a name. */
const smallName = /[a-z,] [A-Z][a-z]+ $/

function inTitle(before: string, quote: string): boolean {
  return /^[A-Z]/.test(quote) && /^[A-Z][a-z]/.test(before)
}

const totalBefore =
  /\b(?<word>[a-z]{2,16}) (?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of $/i

/** `page 3 of 10`: how many there are belongs to the label. */
function isTotal(before: string): boolean {
  const word = totalBefore.exec(before)?.groups?.word
  return word !== undefined && labelNouns.has(word.toLowerCase())
}

/** Words that are names only inside a title: `The Man Who Called Twice`. */
const titled = new Set([
  'multiple/twice',
  'multiple/word',
  'multiple/bare',
  'fraction/half',
  'fraction/parts',
  'count/magnitude'
])

function isBare({rule, value: {unit}}: Reading): boolean {
  return (
    titled.has(rule) ||
    rule === 'number/cardinal' ||
    rule === 'number/range' ||
    rule === 'ratio/of' ||
    // `Channel 5s`: no seconds.
    (rule === 'measure/symbol' && unit === 's')
  )
}

/** `THEY ADDED 300 JOBS`: where all is in capitals they mark no names. */
function isShouted(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 24), end + 24)
  return !/[a-z]/.test(around) && /[A-Z]{2,} .{0,20}[A-Z]{2,} .{0,20}[A-Z]{2,}/.test(around)
}

function isName({start, end, rule}: Reading, text: string): boolean {
  // A name stands right before, behind one space or hyphen.
  const gap = text.charCodeAt(start - 1)
  if (gap !== 0x20 && gap !== 0x2d) return false
  const before = text.slice(Math.max(0, start - 36), start)
  if (before.endsWith(' of ') && isTotal(before)) return true
  const quote = text.slice(start, end)
  const groups = wordBefore.exec(before)?.groups
  const said = groups?.word
  if (said === undefined) return false
  if (/^[a-z]/.test(said) && isTitleWithin(text, {start})) return true
  if (titled.has(rule)) return inTitle(said, quote)
  const inDigits = /^\d/.test(quote)
  if (decimal.test(quote) && (smallName.test(before) || versionBefore.test(before))) return true
  const capital = /^[A-Z]/.test(quote)
  const lower = said.toLowerCase()
  const after = wordAfter.exec(text.slice(end, end + 32))?.groups?.word
  const counts = after !== undefined && isPlural(after) && !closers.has(after.toLowerCase())
  // `Sec. 12`, `9 A.B. 300`.
  if (said.endsWith('.')) return inDigits && !counts
  if (/[a-z][A-Z]/.test(said)) return inDigits || capital
  if (/^[A-Z]/.test(said) && !isShouted(text, start, end)) {
    if (announced.has(lower) && /^[.:](?:\s|$)/.test(text.slice(end, end + 2))) return true
    const bare = lower.replace(/['’](?:s|re|ve|ll|d|m)$/, '')
    if (
      closers.has(bare) ||
      leaders.has(bare) ||
      closers.has(lower) ||
      openers.has(lower) ||
      leaders.has(lower)
    )
      return false
    if (labelNouns.has(lower) && !counts) return true
    if (!inDigits) return capital
    if (/,|\d ?(?:k|[bmt]n?|million|billion|trillion|thousand|hundred)$/i.test(quote)) return false
    const first = groups?.lead === '' || /[.?!:;"“”\])>—–-] ?$/.test(groups?.lead ?? '')
    return !(first && counts)
  }
  return labelNouns.has(lower) && !counts
}

/** Nouns that announce a part of a talk where nothing follows their number: `Lesson two.` */
const announced = new Set(
  'finding reason fact story idea theme myth mistake principle problem lesson point rule'.split(' ')
)
