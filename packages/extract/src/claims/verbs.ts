import {
  beForms,
  doForms,
  haveForms,
  irregular,
  modals,
  noPast,
  nounLike,
  pastBe,
  regular
} from './tables/verbs.js'
import {isAdverb, isDeterminer, isNominative, isPreposition} from './word-classes.js'
import type {Word} from './words.js'

/** What a finite verb is. */
export type VerbKind = 'be' | 'have' | 'do' | 'modal' | 'past' | 'present'

interface Form {
  readonly base: string
  /** `both` is past and participle; `same` is base, past and participle (`put`), `again` base and participle (`come`). */
  readonly kind: 'base' | 'third' | 'past' | 'participle' | 'both' | 'same' | 'again'
}

const forms = buildForms()
const participles: ReadonlySet<Form['kind']> = new Set(['participle', 'both', 'same', 'again'] as const)

/** The base form of a verb form that tables know: `wrote` is `write`. */
export function baseOf(lower: string): string | undefined {
  return forms.get(lower)?.base
}

/** Whether a word can follow `have` or a form of `be`: `written`, `released`. */
export function isParticiple(lower: string): boolean {
  const kind = forms.get(lower)?.kind
  return (
    (kind !== undefined && participles.has(kind)) || lower === 'been' || lower === 'done' || endsInEd(lower)
  )
}

/**
 * What kind of finite verb stands at an index, or `undefined`. English has no marks for it: auxiliaries
 * and irregular pasts are sure, other forms count where the word before can be a subject.
 */
export function finiteVerb(words: readonly Word[], index: number): VerbKind | undefined {
  const word = words[index]
  if (!word?.spoken) return undefined
  if (word.verb === undefined) word.verb = verbAt(words, index, word) ?? null
  return word.verb ?? undefined
}

function verbAt(words: readonly Word[], index: number, word: Word): VerbKind | undefined {
  const {lower} = word
  if (beForms.has(lower)) return 'be'
  if (haveForms.has(lower)) return isInfinitive(words, index) ? undefined : 'have'
  if (doForms.has(lower)) return isInfinitive(words, index) ? undefined : 'do'
  // `in May`: a month.
  if (word.text === 'May' && index > 0 && isPreposition(words[index - 1]!.lower)) return undefined
  if (modals.has(lower)) return 'modal'
  if (lower.endsWith("'s")) return isContractedBe(words[index + 1]) ? 'be' : undefined
  const before = subjectBefore(words, index)
  if (before === undefined) return undefined
  const form = forms.get(lower)
  if (form === undefined) return endsInEd(lower) && before !== 'determiner' ? 'past' : undefined
  if (form.kind === 'past') return 'past'
  if (before === 'determiner') return undefined
  if (form.kind === 'both')
    return before === 'mark' && !hasObject(words[index + 1]?.lower ?? '', form.base) ? undefined : 'past'
  if (form.kind === 'participle') return undefined
  if (before === 'pronoun') return 'present'
  // `companies like Norwood`: after a noun it is a preposition.
  if (lower === 'like') return undefined
  if (form.kind === 'third')
    return nounLike.has(form.base) && before !== 'name' && !isDeterminer(words[index - 2]?.lower ?? '')
      ? undefined
      : 'present'
  return before === 'plural' && (!nounLike.has(form.base) || isDeterminer(words[index - 2]?.lower ?? ''))
    ? 'present'
    : undefined
}

/** `Lind, the surgeon, sold the mill`; but `the mill, sold in May,` and `a ferry, called the Swan,`. */
function hasObject(next: string, base: string): boolean {
  return next === 'that' || (isDeterminer(next) && base !== 'call' && base !== 'name')
}

/** Whether a finite verb is past: of an auxiliary, by its form. */
export function isPast(word: Word, kind: VerbKind): boolean {
  if (kind === 'past') return true
  if (kind === 'be') return pastBe.has(word.lower)
  if (kind === 'have') return word.lower.startsWith('had')
  return kind === 'do' && word.lower.startsWith('did')
}

function isInfinitive(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.lower ?? ''
  return before === 'to' || modals.has(before)
}

/** What stands before a possible verb, adverbs skipped; `undefined` where no subject can end. */
function subjectBefore(
  words: readonly Word[],
  index: number
): 'pronoun' | 'determiner' | 'name' | 'plural' | 'noun' | 'mark' | undefined {
  let at = index - 1
  while (at >= 0 && (isAdverb(words[at]!.lower) || isFillerOf(words, at))) at--
  const word = words[at]
  if (!word) return undefined
  const {lower} = word
  if (isNominative(lower)) return 'pronoun'
  if (lower === 'to' || isPreposition(lower) || modals.has(lower)) return undefined
  if (beForms.has(lower) || haveForms.has(lower) || doForms.has(lower)) return undefined
  // `that one sank`: a noun.
  if (lower === 'one' && isDeterminer(words[at - 1]?.lower ?? '')) return 'noun'
  if (isDeterminer(lower)) return 'determiner'
  if (!word.spoken) return 'mark'
  if (/^[A-Z]/.test(word.text)) return 'name'
  return /[^s]s$/.test(lower) || lower === 'people' ? 'plural' : 'noun'
}

/** The `of` of `sort of`, `kind of`. */
function isFillerOf(words: readonly Word[], at: number): boolean {
  return words[at]!.lower === 'of' && /^(?:sort|kind)$/.test(words[at - 1]?.lower ?? '')
}

function isContractedBe(next: Word | undefined): boolean {
  if (!next?.spoken) return false
  const {lower} = next
  return (
    isDeterminer(lower) || isAdverb(lower) || isPreposition(lower) || /^(?:not|been|got|\w+ing)$/.test(lower)
  )
}

function endsInEd(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed') && !noPast.has(lower)
}

function buildForms(): ReadonlyMap<string, Form> {
  const found = new Map<string, Form>()
  for (const base of regular) {
    const stem = base.endsWith('e') ? base.slice(0, -1) : base
    const y = /[^aeou]y$/.test(base)
    found.set(base, {base, kind: 'base'})
    found.set(thirdOf(base), {base, kind: 'third'})
    found.set(y ? `${base.slice(0, -1)}ied` : `${stem}ed`, {base, kind: 'both'})
    if (/[^aeiou][aeiou][bdgklmnprt]$/.test(base)) found.set(`${base}${base.at(-1)}ed`, {base, kind: 'both'})
  }
  for (const [base, past, participle] of irregular) {
    found.set(base, {base, kind: past === base ? 'same' : participle === base ? 'again' : 'base'})
    found.set(thirdOf(base), {base, kind: 'third'})
    if (past === participle) {
      if (past !== base) found.set(past, {base, kind: 'both'})
    } else {
      found.set(past, {base, kind: 'past'})
      if (participle !== base) found.set(participle, {base, kind: 'participle'})
    }
  }
  return found
}

function thirdOf(base: string): string {
  if (/[^aeou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}
