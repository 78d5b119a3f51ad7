import {bareNames, particles, platforms, sentenceOpeners} from '../tables/closed-words.js'

/** How far back a pronoun may point, in characters. */
const back = 320
const fullName = /[A-Z][\w’'-]+(?: (?:[A-Z]\.|[A-Z][\w’-]*|de|van|von|la|le|del|di)){1,3}/g

/** Whom `he`, `she` or `they` at an offset means: the full name that stands nearest before. */
export function antecedent(text: string, offset: number): string | undefined {
  const start = Math.max(0, offset - back)
  let nearest: string | undefined
  for (const [words] of text.slice(start, offset).matchAll(fullName)) nearest = nameIn(words) ?? nearest
  return nearest
}

/** A name without a word that only opens its sentence; nothing where a company or a month is named. */
function nameIn(words: string): string | undefined {
  const parts = words.replace(/['’]s$/, '').split(' ')
  if (sentenceOpeners.has(parts[0]!.toLowerCase())) parts.shift()
  while (particles.has(parts.at(-1) ?? '')) parts.pop()
  const known = parts.some((part) => platforms.has(part.toLowerCase()) || bareNames.has(part.toLowerCase()))
  return parts.length > 1 && !known ? parts.join(' ') : undefined
}
