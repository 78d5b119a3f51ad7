import type {Amount} from '../amount.js'
import type {Refiner} from './refiner.js'
import {withFields} from './refiner.js'

type Bound = Amount['bound']

const filler =
  '(?:(?:about|around|roughly|like|maybe|probably|only|just|a|another|even|say|solid|good)[ ,]+){0,2}'

/** `we never saw`, `it hasn’t been`: turns the bound behind it around. */
const denial = "\\b(?:never|not|without|cannot|nobody|\\w{2,6}n['’]t)(?: [\\w'’]{1,12}){0,3}"

/** What is said before a number to bound it; the first that fits wins. */
const before: ReadonlyArray<readonly [RegExp, Bound]> = [
  [new RegExp(`${denial} (?:fewer|less|shorter) than ${filler}$`, 'i'), 'atLeast'],
  [new RegExp(`${denial} (?:more|greater|longer|later) than ${filler}$`, 'i'), 'atMost'],
  [new RegExp(`\\b(?:no|not) (?:fewer|less) than ${filler}$`, 'i'), 'atLeast'],
  [new RegExp(`\\b(?:no|not|never) (?:more|greater|longer|later) than ${filler}$`, 'i'), 'atMost'],
  [
    new RegExp(
      `\\b(?:at least|more than|greater than|longer than|over|above|beyond|north of|upwards? of|exceed(?:s|ed|ing)?|(?:a )?minimum of|in excess of|well past) ${filler}$`,
      'i'
    ),
    'atLeast'
  ],
  [
    new RegExp(
      `\\b(?:at most|up to|under|less than|fewer than|shorter than|below|south of|(?:a )?maximum of|(?:a )?max of|as (?:many|much|long) as|within(?: the)?(?: (?:first|last|past|next))?) ${filler}$`,
      'i'
    ),
    'atMost'
  ],
  [
    /(?:\b(?:about|around|roughly|approximately|approx\.?|circa|nearly|almost|close to|closer to|something like|somewhere (?:around|near)|an estimated|on the order of|in the neighborhood of|ballpark|(?<!\b(?:i|we|you|they|he|she|would|['’]d|do|don['’]t|didn['’]t|really|also) )like|solid|some|(?:most|much|(?:the )?better part) of) (?:a |an |the |only |maybe )?|\blike, |~ ?)$/i,
    'about'
  ]
]

const after: ReadonlyArray<readonly [RegExp, Bound]> = [
  [
    /^(?: [\w-]+)?,? (?:or more|and up|or greater|or higher|or longer|or better|plus(?=[.,;!?]|$)|minimum|at least|and counting)\b/i,
    'atLeast'
  ],
  [
    /^(?: [\w-]+)?,? (?:or less|or fewer|or under|or below|at most|max|maximum|tops|at the most)\b/i,
    'atMost'
  ],
  [
    /^(?:-?ish\b|(?: [\w-]+)?,? (?:or so|or thereabouts|give or take|roughly|approximately|or something)\b)/i,
    'about'
  ]
]

/** `over six years` at the start of a clause or behind another number says how long it took. */
const during =
  /(?:^|[.,;:?!] |(?:%|\d|\b(?:percent|hundred|thousand|million|billion|pounds|dollars|euros)) )over $/i
const counted = /^ (?:ago|of)\b/i

/** Tells how the words around a number bound it: `at least 40`, `about half`, `20 or so`. */
export const bounds: Refiner = (readings, {text}) =>
  readings.map((reading) => {
    if (reading.value.bound !== 'exact' || reading.value.kind === 'ordinal') return reading
    const behind = text.slice(Math.max(0, reading.start - 48), reading.start)
    const ahead = text.slice(reading.end, reading.end + 36)
    const bound =
      (reading.value.kind === 'duration' && during.test(behind) && !counted.test(ahead)
        ? 'exact'
        : undefined) ??
      before.find(([pattern]) => pattern.test(behind))?.[1] ??
      after.find(([pattern]) => pattern.test(ahead))?.[1]
    return bound ? withFields(reading, {bound}) : reading
  })
