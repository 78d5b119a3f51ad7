import type {Span} from '../../span.js'

/** Where a clause looks: to what has been or to what is to come. */
export type Direction = 'past' | 'future'

const ahead =
  /\b(?:will|won['’]t|shall|going to|gonna|upcoming|coming up|next|tomorrow|tonight|let['’]s|join (?:us|me)|register|tickets?|see you|save the date|don['’]t miss|schedule|planning|plans? to|hope to|hopefully|remind|(?:is|are|be) due|deadline|expects?|meet me|should|until|by|come see|catch (?:me|us)|stay tuned|looking forward|away|hoping|hopes?|promise|wants?|can|(?:could|would) (?:you|we)|(?:what|how) about|to be|about to|scheduled|planned)\b|['’]ll\b/gi
const behind =
  /\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|went|came|got|said|told|saw|made|took|ago|last|previously|back in|used to|wrote|written|began|begun|gave|given|left|found|felt|became|sent|sold|bought|put out|kept|knew|thought|ran|spoke|met|held|paid|lost|won|built|brought|since|has|have|['’]ve|(?<!\bbe )(?!need|indeed|speed|feed|seed|embed|hundred|naked|sacred|supposed|scheduled|expected|planned|proceed|succeed|exceed|breed)[a-z]{2,14}ed)\b/gi
const copula = /(?:\b(?:is|are|am)|['’](?:s|re|m))\b[^.!?]{0,50}$/i
/** `nine boats in June?`: who asks what has been says `did` or `was`. */
const asked = /^[^.!?]{0,90}\?/
/** `the October 7th rules`: what is known by its date has been. */
const attributive = /\b(?:the|those|these|their|its|our|his|her) $/i
const noun =
  /^ (?!(?:and|or|to|at|in|on|for|we|i|they|he|she|it|is|was|will|the|of|through|with|when|if|there|that|which)\b)[a-z]/

/**
 * Which way the clause around a date looks; `undefined` where it does not say. The nearest cue
 * decides, as `we met in May, and we will meet again in June` looks both ways.
 */
export function directionOf(text: string, span: Span): Direction | undefined {
  if (isAlone(text, span)) return 'future'
  const {leading, following} = clauseAround(text, span)
  if (attributive.test(leading) && noun.test(following)) return 'past'
  const future = nearest(ahead, leading, following)
  const past = nearest(behind, leading, following)
  if (future === Infinity && past === Infinity)
    return copula.test(leading) || asked.test(text.slice(span.end, span.end + 92)) ? 'future' : undefined
  return future <= past ? 'future' : 'past'
}

/** Whether the clause looks ahead, as `in three days` does after `we will meet`. */
export function isAhead({start, end, text}: Span & {readonly text: string}): boolean {
  if (isAlone(text, {start, end})) return true
  const {leading, following} = clauseAround(text, {start, end})
  const future = nearest(aheadVerbs, leading, following)
  return future < nearest(behindVerbs, leading, following)
}

const aheadVerbs =
  /\b(?:will|won['’]t|shall|going to|gonna|(?:have|has|need|needs) to|must|let['’]s|remind (?:me|us)|see you|meet me|be back|is due|are due|expires?|coming out|leaving|arriving|launching|starting|happening|moving)\b|['’]ll\b/gi
const behindVerbs =
  /\b(?:was|were|had|did|took|taken|went|came|wrote|written|built|made|done|grew|been|learned|ever|once|(?:over|times) [a-z]+|[a-z]{2,14}ed)\b/gi

/** Words that may stand beside a date in a text that says nothing else. */
const small =
  /\b(?:the|of|on|in|at|by|for|from|to|until|till|before|after|since|between|and|or|this|next|a|an|around|about|week|morning|afternoon|evening|night)\b|(?<=\d ?)[ap]m\b|[^a-z]/gi

/** Whether a text is nothing but a date: who names a day and no more asks for the next one. */
export function isAlone(text: string, {start, end}: Span): boolean {
  return text.length < 60 && `${text.slice(0, start)} ${text.slice(end)}`.replace(small, '') === ''
}

function clauseAround(text: string, {start, end}: Span): {leading: string; following: string} {
  const leading = text.slice(Math.max(0, start - 140), start)
  const following = text.slice(end, end + 90)
  const stop = /[.!?](?=\s)/.exec(following)
  return {
    leading: leading.slice(lastStop(leading)),
    following: stop ? following.slice(0, stop.index) : following
  }
}

function lastStop(text: string): number {
  let last = 0
  for (const match of text.matchAll(/[.!?] (?=[A-Z“"])/g)) last = match.index + 2
  return last
}

/** How far the closest cue stands from the date; one behind it counts as twice as far. */
function nearest(cues: RegExp, leading: string, following: string): number {
  let distance = Infinity
  for (const match of leading.matchAll(cues)) distance = leading.length - match.index - match[0].length
  const first = following.matchAll(cues).next()
  return first.done ? distance : Math.min(distance, 2 * first.value.index)
}
