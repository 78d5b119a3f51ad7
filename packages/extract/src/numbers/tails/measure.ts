import {wordEnd} from '../../quantities/characters.js'
import type {Phrase} from '../../quantities/lexicon.js'
import {amountOfSaid} from '../amount.js'
import {partAt} from '../numeral/parts.js'
import {isWordAt} from '../numeral/tokens.js'
import {unitFillers} from '../tables/units.js'
import type {Unit} from '../tables/units.js'
import {
  behindFiller,
  doubtfulNames,
  doubtfulStarts,
  symbolAt,
  symbolStarts,
  unitNames,
  unitStarts
} from '../units.js'
import type {Behind, Read, Tail} from './tail.js'

/** `5 minutes`, `a hundred miles`, `15-minute`, `six or seven hours`, `three full days`, `two hours and a half`. */
export const measure: Tail = {
  name: 'measure/unit',
  rangeName: 'measure/range',
  follows: [...unitStarts, ...unitFillers, 'of'],
  read(behind) {
    const {text, said, join} = behind
    // `3.5years`
    if (join === '' && (!said.last.inDigits || said.last.scale !== undefined)) return undefined
    const from = behindFiller(text, behindOf(behind))
    const unit = unitNames.longestAt(text, from)
    if (
      !unit ||
      isPlace(behind, unit.end) ||
      isVersion(behind, unit.end) ||
      isTitle(behind, from, unit.value) ||
      isOnce(behind, unit)
    )
      return undefined
    return measured(behind, unit.value, unit.end)
  }
}

/** `one and three quarters of an hour`: behind a part, `of` joins the unit. */
function behindOf({text, said, at}: Behind): number {
  if (Number.isInteger(said.low) || !isWordAt(text, 'of', at)) return at
  return isWordAt(text, 'an', at + 3) ? at + 6 : isWordAt(text, 'a', at + 3) ? at + 5 : at + 3
}

const closing = /^(?:[.,;:!?)]|$| (?:of|in|and|is|was)\b)/

/** `the forty-second.`, `twenty second`: a place in a row, where nothing goes on that would last so long. */
function isPlace({text, said, at}: Behind, end: number): boolean {
  if (said.last.inDigits || said.high !== undefined || said.low % 10 !== 0 || said.low % 100 < 20)
    return false
  return end === at + 6 && isWordAt(text, 'second', at) && closing.test(text.slice(end, end + 4))
}

const telling =
  /^(?:,| (?:if|i|we|you|he|she|they|it|the|this|my|his|her|our|somebody|someone|maybe|when|soon)\b|['’])/i
const lasting =
  /\b(?:took|takes?|taking|for|in|within|about|only|just|least|most|than|every|after|per|lasts?|lasted) $/i

const having =
  /\b(?:have|has|had|got|gets?|gi?ave?|gives?|given|is|was|be|even|all|another|exactly|left|lose|lost|need|needs|spent|spend|wait|waited) $/i

/** `then one day we left`: some day, and no length. */
function isOnce({text, said}: Behind, {value, end}: Phrase<Unit>): boolean {
  if (value.code !== 'd' || said.low !== 1 || said.high !== undefined || said.last.inDigits) return false
  const before = text.slice(Math.max(0, said.start - 8), said.start)
  const after = text.slice(end, end + 9)
  if (telling.test(after)) return !lasting.test(before)
  // `She will leave one day.`
  return /^[.!?]/.test(after) && !lasting.test(before) && !having.test(before)
}

/** `the Deno 1 days`: a version, and days of it. */
function isVersion({text, said}: Behind, end: number): boolean {
  return (
    said.low === 1 &&
    said.high === undefined &&
    said.last.inDigits &&
    text.charCodeAt(end - 1) === 0x73 &&
    said.end === said.start + 1 &&
    /\b[A-Z][\w-]+ $/.test(text.slice(Math.max(0, said.start - 20), said.start))
  )
}

/** `in a Week`, `five Seconds`: a title. */
function isTitle({text, said}: Behind, at: number, {kind}: Unit): boolean {
  return (
    kind === 'duration' &&
    /^[A-Z][a-z]/.test(text.slice(at, at + 2)) &&
    /^[a-z]/.test(text.charAt(said.last.start))
  )
}

/** Cups, gills, grains: whole ones are counted, `three cups of coffee`. */
const portions = new Set(['[cup_us]', '[gil_us]', '[gr]'])
const staying = /\b(?:for|another|stay(?:ed|ing)?|spent|spend) $/i

/** `0.75 cup`, `2 nights`: words that are units only where the rest says so. */
export const doubtfulMeasure: Tail = {
  name: 'measure/doubtful',
  rangeName: 'measure/doubtful-range',
  follows: doubtfulStarts,
  read(behind) {
    const {text, said, at, join} = behind
    const unit = join === '' ? undefined : doubtfulNames.longestAt(text, at)
    if (!unit) return undefined
    const before = text.slice(Math.max(0, said.start - 10), said.start)
    const measures =
      unit.value.kind === 'duration'
        ? isStay(unit.value)
          ? join === '-' || said.last.inDigits || staying.test(before)
          : passing.test(before)
        : portions.has(unit.value.code) &&
          (!Number.isInteger(said.low) ||
            comparing.test(before) ||
            ofIngredient.test(text.slice(unit.end, unit.end + 30)))
    return measures ? measured(behind, unit.value, unit.end) : undefined
  }
}

/** `the last three quarters`, `over the next 2 quarters`. */
const passing = /\b(?:last|past|next|previous|prior|coming|consecutive|straight|recent) $/i
const comparing = /\b(?:than|over|above|below|under|exceeding|least|most) $/i
const ofIngredient =
  /^ of (?:[a-z-]+ ){0,2}(?:flour|sugar|water|milk|butter|rice|oil|broth|stock|cream|oats|salt|vinegar|juice|yogh?urt|cheese|honey|syrup|nuts|beans|lentils|onions?|carrots?|celery|berries|chocolate|cocoa|starch|bran|quinoa|pasta)\b/i

/** Nights and weekends are stayed; quarters are parts of many things. */
function isStay({code}: Unit): boolean {
  return code === 'd'
}

const old = /[ -](?:olds?|of age)\b| young\b/iy
const yearsOld = /y(?:\/o|\.o\.|o\b)/iy
const aged = new Set(['a', 'mo', 'wk', 'd'])

/** `34 years old`, `six-month-old`, `8 to 12 year olds`, `80 years of age`, `87 yo`. */
export const age: Tail = {
  name: 'age/old',
  rangeName: 'age/range',
  follows: ['year', 'years', 'yr', 'yrs', 'month', 'months', 'week', 'weeks', 'day', 'days', 'yo', 'y'],
  read({text, said, at, join}) {
    yearsOld.lastIndex = at
    if (said.last.inDigits && yearsOld.test(text))
      return {value: amountOfSaid(said, {kind: 'age', unit: 'a'}), end: yearsOld.lastIndex}
    const end = wordEnd(text, at)
    old.lastIndex = end
    const unit = join === '' ? undefined : unitNames.longestAt(text, at)?.value
    if (!unit || !aged.has(unit.code) || !old.test(text)) return undefined
    return {value: amountOfSaid(said, {kind: 'age', unit: unit.code}), end: old.lastIndex}
  }
}

const needsGlue = new Set(['s', 'V', 'W', 'A', 'K'])

const inchesEnd = /^in(?:[.,;:!?)]|$)/
const arriving =
  /\b(?:came|come|comes|let|got|get|bring|brought|put|take|took|chip|chipped|ke[ep]+|sent|buy|bought) $/i

/** `a plank of 5 in.`: short for inches at the end of a clause, unless so many came in. */
export const shortInches: Tail = {
  name: 'measure/inches',
  rangeName: 'measure/inches-range',
  follows: ['in'],
  read(behind) {
    const {text, said, at, join} = behind
    if (!said.last.inDigits || join !== ' ' || said.last.scale !== undefined) return undefined
    if (!inchesEnd.test(text.slice(at, at + 3))) return undefined
    if (arriving.test(text.slice(Math.max(0, said.start - 10), said.start))) return undefined
    return {value: amountOfSaid(said, {kind: 'measure', unit: '[in_i]'}), end: at + 2}
  }
}

/** `40 ms`, `2-3 kg`, `16GB`, `250 °C`. */
export const symbolMeasure: Tail = {
  name: 'measure/symbol',
  rangeName: 'measure/symbol-range',
  follows: symbolStarts,
  read(behind) {
    const {text, said, at, join} = behind
    if (!said.last.inDigits || said.last.scale !== undefined) return undefined
    const symbol = symbolAt(text, at)
    if (!symbol) return undefined
    const written = text.slice(at, symbol.end)
    if (join !== '' && (needsGlue.has(written) || isVersion(behind, symbol.end))) return undefined
    return measured(behind, symbol.unit, symbol.end)
  }
}

function measured({text, said, more}: Behind, {kind, code, factor}: Unit, end: number): Read {
  const value = amountOfSaid(said, {kind, unit: code}, {factor, more})
  const part = partBehind(text, end)
  return part && value.value !== null
    ? {value: {...value, value: value.value + part.value * factor}, end: part.end}
    : {value, end}
}

/** ` and a half`, ` and a quarter`, ` and half` behind a unit. */
export function partBehind(text: string, end: number): {value: number; end: number} | undefined {
  if (text.charCodeAt(end) !== 0x20) return undefined
  const part = partAt(text, end)
  // `two hours and a third of the budget`
  return part &&
    part.value >= 0.25 &&
    !/^ (?:of|the|my|our|as|an?)\b/i.test(text.slice(part.end, part.end + 5))
    ? part
    : undefined
}
