import {clockAt} from '../clock.js'
import {dashesEnd, isDigitAt, marksEnd, paddingEnd, spacesEnd} from './characters.js'
import type {OpenHead} from './head.js'

const inBrackets = /\((?=[^\d)])[^()\n]{1,60}\)/y
/** A role in square brackets; other words in them are events. */
const roleInBrackets =
  /\\?\[(?:co-?host|host|guest|moderator|interviewer|interviewee|presenter|reporter|chair|narrator|speaker|witness|translator|interpreter)\\?\]/iy
const reference = /\s{0,4}(?:[*_]{1,3}\s?)?<?(?:https?:|www\.|@\w)/y

/** `https://…`, `GitHub: https://…`, `Mastodon: @ann`: an address follows, nobody speaks. */
function refers(value: string, at: number): boolean {
  // Nearly always a space and a letter follow.
  const first = value.charCodeAt(at) === 32 ? value.charCodeAt(at + 1) : value.charCodeAt(at)
  if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122 && first !== 104 && first !== 119)) {
    return false
  }
  reference.lastIndex = at
  return reference.test(value) || value.startsWith('//', at)
}

/**
 * Reads what follows a name at `from`: a role or a time in brackets, a dash and a time, marks, the colon.
 * Tells whether it makes a label of it; `byTime` is whether a time without a colon does.
 */
export function readTail(
  head: OpenHead,
  value: string,
  from: number,
  end: number,
  markdown: boolean,
  byTime: 'always' | 'alone' | 'never'
): boolean {
  const {labelStart, open: opened} = head
  let next = from
  for (let step = 0; step < 6; step++) {
    next = spacesEnd(value, next)
    if (next >= end) break
    const character = value.charAt(next)
    if (character === ':' || character === '\uff1a') return readWords(head, value, next + 1, end, markdown)
    if (markdown && head.open !== '' && (character === '*' || character === '_')) {
      next = marksEnd(value, next)
      head.open = ''
      continue
    }
    const clock = head.time ? undefined : clockAt(value, next)
    if (clock) {
      head.time = clock
      next = clock.end
      continue
    }
    inBrackets.lastIndex = next
    if (character === '(' && inBrackets.test(value)) {
      next = inBrackets.lastIndex
      head.label = value.slice(labelStart, next)
      continue
    }
    roleInBrackets.lastIndex = next
    if ((character === '[' || character === '\\') && roleInBrackets.test(value)) {
      next = roleInBrackets.lastIndex
      head.label = value.slice(labelStart, next)
      continue
    }
    const dash = dashesEnd(value, next)
    if (dash === next || !clockAt(value, spacesEnd(value, dash))) break
    next = dash
  }
  finish(head, next, end)
  if (head.time) return byTime === 'always' || (byTime === 'alone' && head.alone)
  // `**Ann Berg**` alone on its line.
  head.bare = markdown && opened.length >= 2 && head.open === '' && head.alone
  return head.bare
}

/** Reads on after the colon; false where it is none of a label. */
function readWords(head: OpenHead, value: string, colon: number, end: number, markdown: boolean): boolean {
  if (refers(value, colon)) return false
  let words = markdown ? paddingEnd(value, colon) : spacesEnd(value, colon)
  if (markdown && head.open !== '') {
    const closed = marksEnd(value, words)
    if (closed > words) head.open = ''
    words = paddingEnd(value, closed)
  }
  // No space follows a colon of full width.
  head.tight = words < end && !isPadding(value.charCodeAt(words - 1)) && value.charAt(colon - 1) !== '\uff1a'
  if (head.tight && isDigitAt(value, words)) return false
  // `Ann: 00:04:02` heads the paragraph that follows.
  const clock = head.time ? undefined : clockAt(value, words)
  if (clock) {
    let after = spacesEnd(value, clock.end)
    if (value.charAt(after) === ':') after = spacesEnd(value, after + 1)
    if (after >= end) {
      head.time = clock
      head.tight = false
      words = after
    }
  }
  finish(head, words, end)
  return true
}

function finish(head: OpenHead, words: number, end: number): void {
  head.words = Math.min(words, end)
  head.alone = words >= end
}

/** White space, and what ends `&nbsp;`. */
function isPadding(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 59
}
