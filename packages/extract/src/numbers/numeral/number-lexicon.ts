import {Lexicon} from '../../quantities/lexicon.js'
import {ones, parts, scales, teens, tens} from '../tables/number-words.js'

/** What a word does in a numeral. */
export interface NumberWord {
  readonly sort: 'zero' | 'one' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen' | 'part'
  /** Its value; the power of ten of a scale, the number of parts of a part. */
  readonly value: number
  /** A part or a dozen in the plural. */
  readonly many?: boolean
}

const words = function* (): Iterable<readonly [string, NumberWord]> {
  for (const word of ['zero', 'naught', 'nought']) yield [word, {sort: 'zero', value: 0}]
  for (const [word, value] of Object.entries(ones)) yield [word, {sort: 'one', value}]
  for (const [word, value] of Object.entries(teens)) yield [word, {sort: 'teen', value}]
  for (const [ten, value] of Object.entries(tens)) {
    yield [ten, {sort: 'ten', value}]
    // `twentyfive`
    for (const [one, more] of Object.entries(ones)) yield [ten + one, {sort: 'teen', value: value + more}]
  }
  yield ['hundred', {sort: 'hundred', value: 100}]
  // Only behind a number: `five hundreds`.
  yield ['hundreds', {sort: 'hundred', value: 100, many: true}]
  for (const [word, value] of Object.entries(scales)) {
    yield [word, {sort: 'scale', value}]
    yield [`${word}s`, {sort: 'scale', value, many: true}]
  }
  yield ['dozen', {sort: 'dozen', value: 12}]
  for (const short of ['doz', 'dz', 'dzs']) yield [short, {sort: 'dozen', value: 12, many: true}]
  yield ['dozens', {sort: 'dozen', value: 12, many: true}]
  for (const [word, value] of Object.entries(parts)) {
    yield [word, {sort: 'part', value}]
    yield [word === 'half' ? 'halves' : `${word}s`, {sort: 'part', value, many: true}]
  }
}

/** The words that make up numerals. */
export const numberWords: Lexicon<NumberWord> = new Lexicon(words())

/** Words that a numeral begins with, articles left out. */
export const numeralWords: readonly string[] = [
  ...[...words()].filter(([, {sort, many}]) => sort !== 'part' && !many).map(([word]) => word),
  'half',
  'quarter',
  'quarters'
]

/** Words behind which an article is part of a numeral: `a hundred`, `a half dozen`. */
export const behindArticle: readonly string[] = [
  'hundred',
  'dozen',
  'half',
  'quarter',
  ...Object.keys(scales)
]
