import type {Span} from '../../span.js'
import {platforms, titleStops} from '../tables/closed-words.js'
import {tokensOf} from '../tokens.js'
import {runAt} from './capital-run.js'
import type {Candidate} from './candidate.js'

const naming = /\b(?:called|titled|entitled|named)\b,?\s+["“‘']?/gi
const notTitles =
  /^(?:it|that|this|them|him|her|me|us|you|for|to|after|in|on|by|and|a|an|upon|out|off|up|into|my|his)$/

/** What follows `called`, `titled` or `named`, in capitals or not. */
export function calledNames(text: string, span: Span): Candidate[] {
  const found: Candidate[] = []
  for (const match of text.slice(span.start, span.end).matchAll(naming)) {
    const from = span.start + match.index + match[0].length
    const name = nameFrom(text, from, Math.min(span.end, from + 100))
    if (name) found.push({...name, form: 'called', initial: false})
  }
  return found
}

function nameFrom(text: string, start: number, end: number): Span | undefined {
  const tokens = tokensOf(text, {start, end})
  const first = tokens[0]
  if (!first || first.start !== start || (!first.capital && notTitles.test(first.lower))) return undefined
  // Capitals decide where the name ends; `the Harbor Line` begins at its article.
  const offset = !first.capital && first.lower === 'the' && tokens[1]?.capital ? 1 : 0
  const run = runAt(tokens, offset, 'title')
  if (tokens.length > 0 && run === 1 && platforms.has(first.lower)) return undefined
  if (run > offset) return {start, end: tokens[run - 1]?.end ?? end}
  return plainTitle(text, start, end)
}

/** Words in lower case up to where a title must end: punctuation or a word such as `which`. */
export function plainTitle(text: string, start: number, end: number, limit = 5): Span | undefined {
  const tokens = tokensOf(text, {start, end})
  let last = start
  let count = 0
  for (const token of tokens) {
    const articleFirst = count === 0 && (token.lower === 'the' || token.lower === 'we')
    if ((count > 0 && token.gap !== ' ') || (!articleFirst && titleStops.has(token.lower))) break
    if (++count > limit) return undefined
    last = token.end
  }
  const only = count === 1 && tokens[0]?.lower === 'the'
  return count > 0 && !only ? {start, end: last} : undefined
}
