import type {Note} from './feature-table.js'
import {isNameWord} from './names.js'
import type {Proposition} from './proposition.js'
import {commonWords, namingWords, vagueWords} from './tables/common-words.js'
import {isPreposition} from './word-classes.js'
import type {Word} from './words.js'

const maxRare = 8
const maxDigits = 3
const maxNameWords = 6
const maxNamesBehind = 2
const maxVague = 2
const maxRepeated = 3
const maxAbstract = 4
const longEnough = 6

const abstract = /(?:tion|ment|ity|ness|ance|ence|ship|ism|ure|er|or)s?$/
const innerCapital = /[a-z][A-Z]|\w\.\w/
const dashes = /^[-–—]+$/
const contraction = /'.*$/
const future = /^(?:will|won't|.+'ll)$/

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
    const {lower, text} = word
    const before = index > start ? words[index - 1] : undefined
    if (before?.lower === lower) repeated++
    if (!word.spoken) {
      if (dashes.test(text)) note('dash', true)
      continue
    }
    spoken++
    if (isRare(lower)) rare++
    if (/\d/.test(lower)) digits++
    if (future.test(lower)) note('future', true)
    if (vagueWords.has(lower)) vague++
    if (lower.length > longEnough && abstract.test(lower)) nouns++
    if (namingWords.has(lower)) note('naming', true)
    if (innerCapital.test(text)) note('inner-capital', true)
    if (lower === 'you' || lower.startsWith("you'")) note('you-inside', true)
    if (!before || !isNameWord(words, index)) continue
    names++
    if (isPreposition(before.lower) || before.lower === 'to') behind++
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

function isRare(lower: string): boolean {
  const first = lower.charCodeAt(0)
  return !(first >= 48 && first <= 57) && !commonWords.has(lower)
}

function opensNoun(word: Word | undefined): boolean {
  return word !== undefined && /^(?:an?|the|one)$/.test(word.lower)
}
