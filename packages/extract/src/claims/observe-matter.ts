import type {Note} from './feature-table.js'
import {isNameWord} from './names.js'
import type {Proposition} from './proposition.js'
import {traitsOf} from './traits.js'
import type {Word} from './words.js'

const maxRare = 8
const maxDigits = 3
const maxNameWords = 6
const maxNamesBehind = 2
const maxVague = 2
const maxRepeated = 3
const maxAbstract = 4

const contraction = /'.*$/

/** How much of a clause could be looked up, and how much of it is only talk. */
export function observeMatter({words, start, end, main, verb}: Proposition, note: Note): void {
  let spoken = 0
  let rare = 0
  let digits = 0
  let names = 0
  let behind = 0
  let nouns = 0
  let vague = 0
  let repeated = 0
  for (let index = start; index < end; index++) {
    const word = words[index]!
    const before = index > start ? words[index - 1] : undefined
    if (before?.lower === word.lower) repeated++
    const traits = traitsOf(word)
    if (traits.dash) note('dash', true)
    if (!word.spoken) continue
    spoken++
    if (traits.rare) rare++
    if (traits.digits) digits++
    if (traits.vague) vague++
    if (traits.abstract) nouns++
    if (traits.future) note('future', true)
    if (traits.naming) note('naming', true)
    if (traits.innerCapital) note('inner-capital', true)
    if (traits.you) note('you-inside', true)
    if (!before || !isNameWord(words, index)) continue
    names++
    if (traitsOf(before).preposition) behind++
  }
  note('digits', Math.min(digits, maxDigits) / maxDigits)
  note('rare-words', Math.min(rare, maxRare) / maxRare)
  note('rare-share', spoken > 0 ? rare / spoken : 0)
  note('name-words', Math.min(names, maxNameWords) / maxNameWords)
  note('name-behind-preposition', Math.min(behind, maxNamesBehind))
  note('abstract-nouns', Math.min(nouns, maxAbstract) / maxAbstract)
  note('vague', Math.min(vague, maxVague))
  note('repeated', Math.min(repeated, maxRepeated))
  note('there-is', (words[main]?.lower ?? '').replace(contraction, '') === 'there')
  note('is-a', verb?.kind === 'be' && opensNoun(words[verb.index + 1]))
  note('asked', words[end]?.text === '?')
}

function opensNoun(word: Word | undefined): boolean {
  return word !== undefined && /^(?:an?|the|one)$/.test(word.lower)
}
