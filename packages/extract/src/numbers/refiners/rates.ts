import {isWordCode, wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {phraseAfter} from '../noun-phrase.js'
import {denominators} from '../rate-ahead.js'
import {closers} from '../tables/context-words.js'
import type {Reading, Refiner} from './refiner.js'
import {withFields} from './refiner.js'

const perAny = /(?: per |-per-)(?<noun>(?:square|cubic|sq\.?|cu\.?) [a-z]{1,12}|[a-z][\w'’-]{1,30})/iy
const perOne = new RegExp(
  `(?: (?:an?|each|every) |-an?-| ?/ ?)(?:single )?(?<noun>${denominators})\\b(?! (?:ago|later|earlier|before|after|old)\\b|['’])`,
  'iy'
)
/** `four dollars a hive`: behind money an article begins a rate whatever is sold. */
const perThing =
  /(?: an? )(?!(?:few|lot|couple|bit|little|dozen|hundred|thousand|million|billion|while|time|year|month|week|day)\b)(?<noun>[a-z][a-z-]{1,20})(?=[.,;:?!]|$| (?:and|for|to|in|at|on|plus|or|but|so|because|now|then|when|if|with)\b)/iy
/** `40 boats annually`; `40 daily boats` are counted so. */
const perAdverb =
  / (?:now )?(?<adverb>annually|yearly|monthly|weekly|daily|hourly|nightly|quarterly)(?=[.,;:?!)]|$| (?:and|or|but|so|in|on|for|to|from|at|by|with|that|because|if|when)\b)/iy
const adverbs: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['quarterly', 'quarter'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['hourly', 'hour']
])
const owner = /^(?:its|the|our|their|my|his|her|your)$/i
const words = /(?: [\w'’-]{1,30})/y

/** Completes rates: `$20 a month`, `12 labels per minute`, `six pots of tea a week`. */
export const rates: Refiner = (readings, {text}) => {
  const kept: Reading[] = []
  let until = 0
  for (const [index, reading] of readings.entries()) {
    // The denominator was read as a duration of its own: `a month`.
    if (reading.start < until && reading.rule === 'measure/indefinite') continue
    const rate =
      reading.value.kind === 'ordinal' || reading.value.kind === 'age'
        ? undefined
        : rateAfter(reading, text, readings[index + 1])
    if (rate) until = rate.end
    kept.push(rate ? withFields(reading, {per: rate.noun}) : reading)
  }
  return kept
}

function rateAfter(
  reading: Reading,
  text: string,
  next: Reading | undefined
): {readonly noun: string; readonly end: number} | undefined {
  const {kind, of} = reading.value
  let at = reading.end
  if (of !== null && of !== 'times')
    at =
      phraseAfter(text, at, kind === 'ratio' ? 'share' : reading.value.value === 1 ? 'one' : 'many')?.end ??
      at
  else if (of === 'times' && !/times$/i.test(text.slice(reading.start, at)) && text.startsWith(' times', at))
    at += 6
  if (!mayRate(text, at)) return undefined
  const rate = rateFrom(reading, text, at, next)
  if (!rate) return undefined
  // `€290 per bike per month`
  perAny.lastIndex = rate.end
  const second = perAny.exec(text)?.groups?.noun
  return second === undefined
    ? rate
    : {noun: `${rate.noun} per ${second.toLowerCase()}`, end: perAny.lastIndex}
}

const rateWords = new Lexicon(
  ['per', 'a', 'an', 'each', 'every', ...adverbs.keys()].map((word) => [word, true] as const)
)

/** Whether a rate may stand within a few words: a look at them, without patterns. */
function mayRate(text: string, from: number): boolean {
  let at = from
  for (let word = 0; word < 8; word++) {
    const code = text.charCodeAt(at)
    if (code === 0x2f || text.charCodeAt(at + 1) === 0x2f) return true
    if (code !== 0x20 && code !== 0x2d) return false
    const end = wordEnd(text, at + 1)
    if (end === at + 1) return false
    if (rateWords.at(text, at + 1, end) === true) return true
    at = end
    while (
      isWordCode(text.charCodeAt(at + 1)) &&
      (text.charCodeAt(at) === 0x27 || text.charCodeAt(at) === 0x2019)
    )
      at = wordEnd(text, at + 1)
  }
  return false
}

const lengths: ReadonlyMap<string, number> = new Map(
  [
    's second sec',
    'min minute',
    'h hour hr',
    'd day night',
    'wk week weekend',
    'mo month mo quarter',
    'a year yr decade'
  ].flatMap((words, size) => words.split(' ').map((word) => [word, size] as const))
)

/** `for five years every day` is no rate: the day does not hold five years. */
function holds(denominator: string, {value: {kind, unit}}: Reading): boolean {
  const part = kind === 'duration' && unit !== null ? lengths.get(unit) : undefined
  const whole = part === undefined ? undefined : lengths.get(denominator)
  return part === undefined || whole === undefined || part < whole
}

function rateFrom(
  reading: Reading,
  text: string,
  from: number,
  next: Reading | undefined
): {readonly noun: string; readonly end: number} | undefined {
  const {kind} = reading.value
  let at = from
  let before = ''
  // `trips of ten days a head`: a number between takes the rate.
  const limit = next && next.rule !== 'measure/indefinite' ? next.start : text.length
  for (let step = 0; step < 4 && at < limit; step++) {
    for (const pattern of step === 0 && kind === 'money'
      ? [perAny, perOne, perAdverb, perThing]
      : [perAny, perOne, perAdverb]) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      const noun = match?.groups?.noun ?? adverbs.get(match?.groups?.adverb?.toLowerCase() ?? '')
      if (
        match &&
        noun !== undefined &&
        noun !== 'cent' &&
        noun !== 'se' &&
        holds(noun.toLowerCase(), reading)
      )
        return {noun: noun.toLowerCase(), end: at + match[0].length}
    }
    words.lastIndex = at
    const word = words.exec(text)?.[0].trimStart()
    if (word === undefined) return undefined
    // `2 percent of its volume each year`
    if (word !== 'of' && closers.has(word.toLowerCase()) && !(before === 'of' && owner.test(word)))
      return undefined
    before = word
    at += word.length + 1
  }
  return undefined
}
