import {bareNames, platforms, titleStops} from '../tables/closed-words.js'
import {kindNouns} from '../tables/kind-nouns.js'
import {tokensOf} from '../tokens.js'
import {plainTitle} from './called.js'
import type {Candidate} from './candidate.js'

const noTitle =
  /^(?:a|an|my|your|our|his|her|their|this|that|these|those|some|something|somebody|someone|one|kind|sort|more|all|also|to|not|no|very|really|pretty|super|probably|actually|just|definitely|going|gonna|still|another|two|three|so|if|what|how|when|related|written|made|created|built|hosted|directed|recorded|hers|theirs|mine|yours|for|in|on|at|of|from|about|out|up|here|there|be|being|been|do|i|we|you|he|she|they|it|totally|completely|both|like|mostly|maybe|well)$/
const ending = /^(?:["”’']?[,.;!?]|["”’']? (?:by|which|that|from|is|was|and)\b|$)/

/** Alone behind `is`, a quality rather than a name. */
const quality =
  /^(?:great|good|amazing|awesome|fantastic|excellent|wonderful|brilliant|fun|funny|hilarious|nice|cool|interesting|easy|simple|quick|short|long|boring|weird|hard|tough|similar|different|obvious|free|new|old|technical|local)$/

const verb =
  /^(?:go|start|get|use|keep|make|take|try|have|look|read|learn|find|think|talk|stop|write|buy|watch|listen|check|ask|give|tell|come|see|know|put|let|run|work|play|build|spend|focus|avoid|always|never|simply|don['’]t|people|everyone|nobody|nothing|everything|whatever|wherever|because|anything|anyone)\b/

/**
 * A title in lower case right behind a cue (`my first pick is harbor nights, which …`): only where
 * speech-to-text wrote no capitals, so the words must stop soon and must not begin as a description.
 */
export function plainName(
  text: string,
  cueEnd: number,
  limit: number,
  noun: 'allowed' | 'needed'
): Candidate | undefined {
  const lead = leadIn(text.slice(cueEnd, Math.min(limit, cueEnd + 32)))
  if (lead.length === 0 || (noun === 'needed' && !lead.noun)) return undefined
  const start = cueEnd + lead.length
  const end = Math.min(limit, start + 70)
  const [first, second] = tokensOf(text, {start, end})
  if (!first || first.start !== start || first.capital || (first.lower === 'the' && second?.capital))
    return undefined
  if (noTitle.test(first.lower) || verb.test(first.lower) || titleStops.has(first.lower)) return undefined
  if (first.lower.endsWith('ing')) return undefined
  const span = plainTitle(text, start, end, 4)
  if (!span || describes(text.slice(span.start, span.end).toLowerCase())) return undefined
  if (!ending.test(text.slice(span.end, Math.min(limit, span.end + 12)))) return undefined
  return {...span, form: 'plain', initial: false}
}

/** The space behind a cue, with `the show `, `a book called `: how long, and whether a noun is in it. */
function leadIn(text: string): {length: number; noun: boolean} {
  const space = /^[,:]? +/.exec(text)?.[0].length ?? 0
  const words = /^(?:the|a) ([a-z]+) (?:called )?/i.exec(text.slice(space))
  const noun = kindNouns.has(words?.[1]?.toLowerCase() ?? '')
  return {length: space + (noun ? (words?.[0].length ?? 0) : 0), noun}
}

/** Words that tell what it is rather than how it is called: `the third season`, `blog post`, `episode 12`. */
function describes(words: string): boolean {
  if (platforms.has(words) || bareNames.has(words) || quality.test(words)) return true
  if (
    /^the (?:first|second|third|last|final|next|other|one|new|old|same|fact|idea|whole|way|best|most)\b/.test(
      words
    )
  )
    return true
  const parts = words.replace(/^the /, '').split(' ')
  return kindNouns.has(parts[0] ?? '') || kindNouns.has(parts.at(-1) ?? '') || parts.at(-1) === 'related'
}
