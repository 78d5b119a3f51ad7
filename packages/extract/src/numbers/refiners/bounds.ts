import {wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import {wordBefore, wordBehind} from '../words-around.js'
import type {Amount} from '../amount.js'
import type {Reading, Refiner} from './refiner.js'
import {withFields} from './refiner.js'

type Bound = Amount['bound']

const filler =
  '(?:(?:about|around|roughly|like|maybe|probably|only|just|a|another|even|say|solid|good)[ ,]+){0,2}'

/** `we never saw`, `it hasn’t been`: turns the bound behind it around. */
const denial = "\\b(?:never|not|without|cannot|nobody|\\w{2,6}n['’]t)(?: [\\w'’]{1,12}){0,3}"

const more = 'more|greater|longer|later|higher|bigger|larger|better'
const less = 'less|fewer|lower|shorter|smaller|worse'

/** `it went up to 40`: how far it went, not how far it may go. */
const moving =
  '(?:w[eo]nt|go|goes|going|gone|jump(?:ed|s)?|mov(?:ed?|es|ing)|c[ao]me|coming|climb(?:ed|s)?|r[io]se|gr[eo]w|growing|shot|got|gets?|getting|bump(?:ed)?|scal(?:ed?|ing)|ramp(?:ed|ing)?|caught|catch|back|it|them|us|me|that)'

/** Pattern sources of what is said before the least and the most that there may be. */
export const boundsBefore = {
  atLeast: `(?:at least(?: or equal to)?|equal to or (?:${more}) than|(?:${more})(?: than)? or equal (?:to|than)|(?:${more}) than|over|surpass(?:es|ed|ing)?|above|beyond|north of|upwards? of|exceed(?:s|ed|ing)?|(?:a )?minimum of|in excess of|well past|as (?:few|little|low|small) as)`,
  atMost: `(?:at most|(?<!${moving} |\\bfrom [\\w$%.]{1,12} (?:[a-z]{2,12} )?)up to|under|equal to or (?:${less}) than|(?:${less})(?: than)? or equal (?:to|than)|(?:${less}) than|below|south of|(?:a )?maximum of|(?:a )?max of)`
} as const

/** What is said before a number to bound it; the first that fits wins. */
const before: ReadonlyArray<readonly [RegExp, Bound]> = [
  [new RegExp(`${denial} (?:fewer|less|shorter) than ${filler}$`, 'i'), 'atLeast'],
  [new RegExp(`${denial} (?:more|greater|longer|later) than ${filler}$`, 'i'), 'atMost'],
  [new RegExp(`\\b(?:no|not) (?:fewer|less) than ${filler}$`, 'i'), 'atLeast'],
  [new RegExp(`\\b(?:no|not|never) (?:more|greater|longer|later) than ${filler}$`, 'i'), 'atMost'],
  [new RegExp(`(?:\\b${boundsBefore.atLeast} ${filler}|(?:>=?|≥) ?)$`, 'i'), 'atLeast'],
  [
    new RegExp(
      `(?:\\b(?:${boundsBefore.atMost}|as (?:many|much|long|large|high|big|late|far) as|within(?: the)?(?: (?:first|last|past|next))?) ${filler}|(?:<=?|≤) ?|\\bsub[- ])$`,
      'i'
    ),
    'atMost'
  ],
  [
    /(?:\b(?:about|around|roughly|approximately|approx\.?|circa|nearly|almost|close to|closer to|something like|somewhere (?:around|near)|an estimated|on the order of|in the neighborhood of|ballpark|(?<!\b(?:i|we|you|they|he|she|would|['’]d|do|don['’]t|didn['’]t|really|also|just|not|isn['’]t|wasn['’]t) )like|solid|some|(?:most|much|(?:the )?better part) of) (?:a |an |the |only |maybe )?|(?<![.?!] )(?<!^)\blike, |~ ?)$/i,
    'about'
  ]
]

const after: ReadonlyArray<readonly [RegExp, Bound]> = [
  [
    /^(?: [\w-]+)?,? (?:or more|and up|or greater|or higher|or longer|or better|plus(?=[.,;!?]|$)|minimum|at least|and counting|and (?:some )?change)\b/i,
    'atLeast'
  ],
  [
    /^(?: [\w-]+)?,? (?:or less|or fewer|or under|or below|at most|max|maximum|tops|at the most)\b/i,
    'atMost'
  ],
  [
    /^(?:-?ish\b|(?: [\w-]+)?,? (?:or so|or thereabouts|give or take|or something)\b|,? (?:roughly|approximately)(?=[.,;?!]|$))/i,
    'about'
  ]
]

/** Every word that one of `before` may end with. */
const lastWords = new Lexicon(
  (
    'than equal to sub surpass surpasses surpassed surpassing over above beyond of upwards exceed exceeds exceeded exceeding past most up to under below within ' +
    'first last next many much long about around roughly approximately approx circa nearly almost like near estimated ' +
    'order neighborhood ballpark solid some between as ' +
    'maybe probably only just a an the another even say good least around'
  )
    .split(' ')
    .map((word) => [word, true] as const)
)
/** Every word that one of `after` may begin with. */
const firstWords = new Lexicon(
  'or and plus minimum at max maximum tops give roughly approximately ish'
    .split(' ')
    .map((word) => [word, true] as const)
)

/** `~`, `<`, `=`, `>`, `≤`, `≥`, and the hyphen of `sub-10`; comma and full stop, `like, 40`, `approx. 40`. */
const boundSigns: ReadonlySet<number> = new Set(Array.from('~<=>≤≥-,.', (sign) => sign.charCodeAt(0)))

/** Whether the words before a number may bound it: a look at the last one. */
function mayBoundBefore(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1)
  if (boundSigns.has(code) || (code === 0x20 && boundSigns.has(text.charCodeAt(start - 2)))) return true
  const word = wordBefore(text, start)
  return word !== undefined && lastWords.at(text, word.start, word.end) === true
}

/** Whether the words behind a number may bound it: a look at the next two. */
function mayBoundAfter(text: string, end: number): boolean {
  const first = wordBehind(
    text,
    text.charCodeAt(end) === 0x2c || text.charCodeAt(end) === 0x2d ? end + 1 : end
  )
  if (!first) return false
  if (firstWords.at(text, first.start, first.end) === true) return true
  // A unit or what is counted may stand between, and be hyphened.
  let next = first.end
  while (text.charCodeAt(next) === 0x2d) next = wordEnd(text, next + 1)
  const second = wordBehind(text, text.charCodeAt(next) === 0x2c ? next + 1 : next)
  return second !== undefined && firstWords.at(text, second.start, second.end) === true
}

/** `over six years` at the start of a clause or behind another number says how long it took. */
const during =
  /(?:^|[.,;:?!] |(?:%|\d|\b(?:percent|hundred|thousand|million|billion|pounds|dollars|euros)) )over $/i
const counted = /^ (?:ago|of)\b/i

/** `Over a decade.`: nothing else is said, so that this is how long. */
function isAll(behind: string, ahead: string): boolean {
  return /(?:^|[.?!] )over $/i.test(behind) && /^(?:[.?!]|$)/.test(ahead)
}

/** Tells how the words around a number bound it: `at least 40`, `about half`, `20 or so`. */
export const bounds: Refiner = (readings, {text}) =>
  readings.map((reading) => {
    if (reading.value.bound !== 'exact' || reading.value.kind === 'ordinal') return reading
    const bound = boundOf(reading, text)
    return bound ? withFields(reading, {bound}) : reading
  })

function boundOf({start, end, value: {kind}}: Reading, text: string): Bound | undefined {
  const isBefore = mayBoundBefore(text, start)
  const isAfter = mayBoundAfter(text, end)
  if (!isBefore && !isAfter) return undefined
  const behind = text.slice(Math.max(0, start - 48), start)
  const ahead = text.slice(end, end + 36)
  if (kind === 'duration' && during.test(behind) && !counted.test(ahead) && !isAll(behind, ahead))
    return 'exact'
  return (
    (isBefore ? before.find(([pattern]) => pattern.test(behind))?.[1] : undefined) ??
    (isAfter ? after.find(([pattern]) => pattern.test(ahead))?.[1] : undefined)
  )
}
