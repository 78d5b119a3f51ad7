import type {Span} from '../span.js'
import type {Judged} from './judged.js'
import {things} from './tables/things.js'
import type {Kind} from './tables/kind-nouns.js'

const article = /^the (?=[A-Za-z0-9])/
/** `Lumora headphones`, `Strider plus app`, `Grid specification`. */
const noun = /^ (?:(?:plus|pro|mini|max|lite|air) )?([a-z]+)(?![\w’'-])/

/** The noun of a thing that stands right behind a name, with the words up to it. */
export function thingBehind(text: string, offset: number): {words: string; noun: string} | undefined {
  const match = noun.exec(text.slice(offset, offset + 40))
  return match?.[1] !== undefined && things.has(match[1]) ? {words: match[0], noun: match[1]} : undefined
}

/**
 * Where a title begins and ends. An article in lower case belongs to it only where all is in lower
 * case, and not to a thing; the noun of a thing right behind its name does.
 */
export function titleSpan({scan, candidate}: Judged, kind: Kind): Span {
  const {text} = scan
  const title = text.slice(candidate.start, candidate.end)
  const isThing = kind === 'product' || kind === 'app'
  const skip = article.exec(title)?.[0].length ?? 0
  const start = candidate.start + (skip > 0 && (isThing || /[A-Z]/.test(title)) ? skip : 0)
  const marked = candidate.form === 'quoted' || candidate.form === 'web'
  const thing = !marked && (isThing || kind === 'article') ? thingBehind(text, candidate.end) : undefined
  return {start, end: candidate.end + (thing?.words.length ?? 0)}
}
