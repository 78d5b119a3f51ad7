import type {FeatureName, Note} from './feature-table.js'
import {listFinderOf, phrasesOf} from './phrases.js'
import type {Proposition} from './proposition.js'
import {hedgeWords} from './tables/hedges.js'
import {
  causes,
  comparisons,
  feelings,
  hypotheticals,
  imperatives,
  logistics,
  obligations,
  quantifiers,
  timeAdverbs
} from './tables/vocabulary.js'
import {traitsOf} from './traits.js'

/** Each list is a feature that is on where one of its phrases stands in the clause. */
const listed = listFinderOf<FeatureName>([
  ['comparison', comparisons],
  ['cause', causes],
  ['quantifier', quantifiers],
  ['hypothetical', hypotheticals],
  ['obligation', obligations],
  ['logistics', logistics],
  ['time-adverb', timeAdverbs],
  ['hedge', hedgeWords]
])
const feeling = phrasesOf(feelings)
const maxLength = 24
const short = 6
const veryLong = 45
const maxLongWords = 6
const maxOpinions = 2

/** Which words a clause is made of, and how many. */
export function observeWords({words, start, end, core}: Proposition, note: Note): void {
  for (const name of listed(words, core, end)) note(name, true)
  note('hedge-frame', core > start)
  if (feeling.at(words, core)) note('feeling', true)
  note('imperative', imperatives.has(words[core]?.lower ?? ''))
  note('cut-off', /^(?:[-–—]+|\.{2,}|…)$/.test(words[end]?.lower ?? ''))

  let spoken = 0
  let long = 0
  let opinions = 0
  let acts = 0
  for (let index = start; index < end; index++) {
    const word = words[index]!
    if (!word.spoken) continue
    spoken++
    const traits = traitsOf(word)
    if (traits.opinion) opinions++
    if (traits.long) long++
    if (traits.act) acts++
  }
  note('opinion', Math.min(opinions, maxOpinions))
  note('public-act', acts > 0)
  note('long-words', Math.min(long, maxLongWords) / maxLongWords)
  note('length', Math.min(spoken, maxLength) / maxLength)
  note('short', spoken < short)
  note('very-long', spoken > veryLong)
}
