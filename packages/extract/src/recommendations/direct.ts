import type {Span} from '../span.js'
import type {Cue, CueRole} from './cues/cue.js'
import {platforms} from './tables/closed-words.js'
import {kindNouns} from './tables/kind-nouns.js'

const light =
  /^["“‘', :-]{0,4}(?:(?:the|a|an|this|that|is|to|called|our|probably|actually|definitely|is called)\s+){0,3}["“‘']?$/i

/** `my neighbor Lena Brook’s`: whose work it is. */
const owned =
  /^ (?:(?:my|our|his|her|their) (?:[a-z]{2,14} ){0,2})?(?:[A-Z][\w.-]{0,20} ){0,2}[A-Z][\w.-]{0,20}['’]s (?=$|["“‘])/

const determiners = new Set(['the', 'a', 'an', 'this', 'that', 'called', 'titled', 'tv', 'new', 'to', 'is'])

/** The cues that may stand before a title, the surest first. */
export const leading = ['item', 'recommend', 'suggest', 'love', 'use', 'against'] as const
type Leading = (typeof leading)[number]

/** Whether nothing but articles, owners and quotation marks stands between a cue and a title. */
export function isDirect(text: string, cue: Cue, candidate: Span): boolean {
  const between = text.slice(cue.end, candidate.start).replace(owned, ' ')
  if (cue.end > candidate.start || between.length > 60) return false
  return light.test(between) || isNounPhrase(between)
}

/** `the podcast`, `a novel called`, `the HBO show`: words that say no more than what kind of thing follows. */
function isNounPhrase(between: string): boolean {
  const words = between
    .toLowerCase()
    .replace(/[“"‘',:]/g, '')
    .trim()
    .split(' ')
  return words.every((word) => determiners.has(word) || kindNouns.has(word) || platforms.has(word))
}

/** Whether a cue of this role may stand before a title. */
export function isLeading(role: CueRole): role is Leading {
  return leading.some((name) => name === role)
}
