import type {Span} from '../span.js'

/** A word that may go on with what is counted. */
interface Word extends Span {
  readonly lower: string
}

const figure = /\d[\d.,]*(?![\w-])|(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|the)\b(?!-)/iy

/** `seven hats and 40 belts`: another number begins. */
export function goesOnCounting(text: string, {lower, start, end}: Word): boolean {
  figure.lastIndex = lower === 'and' ? end + 1 : start
  return figure.test(text)
}

const unitOfTime =
  / (?:night|week|month|year|quarter|summer|winter|spring|fall|autumn|season|time|semester|january|february|march|april|may|june|july|august|september|october|november|december)\b/iy

/** `four last week`, `12 today`: when it was, not what is counted. */
export function isWhen(text: string, {lower, end}: Word): boolean {
  if (/^(?:today|yesterday|tomorrow|tonight)$/.test(lower)) return true
  unitOfTime.lastIndex = end
  return (lower === 'last' || lower === 'next') && unitOfTime.test(text)
}

const object =
  / (?:\d|(?:in|out|up|down|off|on|over|to|for|by|from|with|at|an?|the|my|your|his|her|its|our|their|it|them|him|us|me|this|that|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b)/iy

/** `the first lasted ten minutes`, `90 voted.`: a verb with what it takes, or at the end. */
export function isVerb(text: string, token: Word): boolean {
  object.lastIndex = token.end
  return (
    token.lower.length > 4 && token.lower.endsWith('ed') && (object.test(text) || endsClause(text, token))
  )
}

/** `the first show them`: a verb. */
export function takesObject(text: string, token: Span | undefined): boolean {
  object.lastIndex = token?.end ?? text.length
  return token !== undefined && object.test(text)
}

/** Whether a clause ends behind a word. */
function endsClause(text: string, token: Span | undefined): boolean {
  return token !== undefined && /^(?:[.,;!?]|$)/.test(text.slice(token.end, token.end + 1))
}
