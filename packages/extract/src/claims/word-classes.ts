import {listOf} from './phrases.js'

const nominatives = new Set(listOf(`i he she we they you it there who which that this these those`))
const subjects = /^(?:i|he|she|we|they|you|it|there|who|that|this|these|those)(?:'(?:s|re|ve|d|ll|m))?$/
const determiners = new Set(
  listOf(`the a an my your his her its our their this that these those some any each every no all both many most
  several few much another other such what which whose more fewer less one two three four five six seven eight nine ten`)
)
const prepositions = new Set(
  listOf(`of in on at for from with by about into over under after before between through during without within
  against among across behind beyond like near since until upon towards toward via per than as around along
  outside inside off out`)
)
const adverbs = new Set(
  listOf(`also actually basically really just already still even always never often sometimes usually currently
  recently now then probably maybe perhaps certainly definitely obviously clearly simply literally finally
  eventually originally initially essentially typically generally frankly officially apparently kind sort pretty
  quickly only ever not again too very quite almost nearly roughly largely mostly mainly hopefully together
  later soon once twice truly personally honestly earlier completely totally absolutely effectively directly previously formerly traditionally`)
)

/** Pronouns that can be the subject of a finite verb. */
export function isNominative(lower: string): boolean {
  return nominatives.has(lower)
}

/** Subject pronouns, contracted verbs included: `they`, `they've`. */
export function isSubjectPronoun(lower: string): boolean {
  return subjects.test(lower)
}

/** Articles, possessives, demonstratives, quantifiers. */
export function isDeterminer(lower: string): boolean {
  return determiners.has(lower)
}

/** Prepositions, and `than` and `as`, which also stand before what is no subject. */
export function isPreposition(lower: string): boolean {
  return prepositions.has(lower)
}

/** Adverbs that stand between a subject and its verb. */
export function isAdverb(lower: string): boolean {
  return adverbs.has(lower)
}
