import type {Span} from '../../span.js'
import {tokensOf} from '../tokens.js'
import {runAt} from './capital-run.js'
import type {Candidate} from './candidate.js'

const episode = /\b(?:[Ee]pisode|[Nn]umber|[Oo]ne (?:is|was)) #?(?=\d{1,4}(?:,|:) [A-Z])/g

/** `episode 137, Night Trains for the Patient`: the number is part of the title, a guest is not. */
export function numberedNames(text: string, {start, end}: Span): Candidate[] {
  const found: Candidate[] = []
  for (const match of text.slice(start, end).matchAll(episode)) {
    const from = start + match.index + match[0].length
    const [number, ...rest] = tokensOf(text, {start: from, end: Math.min(end, from + 120)})
    const guest = rest.findIndex(({lower}) => lower === 'with')
    const words = guest < 0 ? rest : rest.slice(0, guest)
    const last = words[runAt(words, 0, 'title') - 1]
    if (number && last) found.push({start: number.start, end: last.end, form: 'called', initial: false})
  }
  return found
}

/** Whether a title begins with the number of an episode. */
export function isNumbered(title: string): boolean {
  return /^\d{1,4}[,:] [A-Z]/.test(title)
}
