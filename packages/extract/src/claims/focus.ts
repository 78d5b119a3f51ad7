import {introducesClause, isPersonal, startsClause} from './clause-start.js'
import {listOf} from './phrases.js'
import {reportingVerbs} from './tables/reporting.js'
import {baseOf, finiteVerb} from './verbs.js'
import {isAdverb, isDeterminer} from './word-classes.js'
import type {Word} from './words.js'

/** Nouns that only announce what is said of them: `the other thing I’d add is that`. */
const heads = new Set(
  listOf(`thing things point points fact truth reality part problem issue news catch trick upshot takeaway irony
  challenge question one`)
)
const first = new Set(listOf(`the one another part my a`))
const be = /^(?:is|was)$/
const look = new Set(listOf(`look read think remember recall consider notice see know`))
/** How far the announcing words reach, and where their noun stands at the latest. */
const maxAnnouncement = 14
const maxHead = 4
const maxCondition = 7

/** `what we did was`, `part of it is that`: where the words end that only announce a statement. */
export function announcementEnd(words: readonly Word[], start: number): number | undefined {
  if (!announces(words, start)) return undefined
  let states = words[start]!.lower !== 'what'
  const limit = Math.min(words.length - 2, start + maxAnnouncement)
  for (let index = start + 1; index < limit; index++) {
    const {lower, spoken} = words[index]!
    if (!spoken || passesOn(words, index)) return undefined
    if (!be.test(lower) || !states) {
      // `what is it like`: a question, as no verb stands before its `is`.
      states ||= finiteVerb(words, index) !== undefined
      continue
    }
    let next = index + 1
    while (isAdverb(words[next]?.lower ?? '') && words[next]?.lower !== 'not') next++
    const {lower: opening = ''} = words[next] ?? {}
    if (opening === 'that' && (startsClause(words, next + 1) || introducesClause(words, next + 1)))
      return next + 1
    if (isPersonal(opening) ? startsClause(words, next) : introducesClause(words, next)) return next
  }
  return undefined
}

/** `what they said was that …` tells whose words follow; `what I’d say is that …` does not. */
function passesOn(words: readonly Word[], index: number): boolean {
  const {lower} = words[index]!
  const reports = finiteVerb(words, index) && reportingVerbs.has(baseOf(lower) ?? '')
  if (!reports && lower !== 'saying') return false
  for (let before = index - 1; before >= index - 3; before--)
    if (/^(?:i|we|you)(?:'|$)/.test(words[before]?.lower ?? '')) return false
  return true
}

function announces(words: readonly Word[], start: number): boolean {
  const lower = words[start]?.lower ?? ''
  if (lower === 'what') return true
  if (!first.has(lower)) return false
  if (lower === 'part') return words[start + 1]?.lower === 'of'
  for (let index = start + 1; index < start + maxHead; index++) {
    const word = words[index]
    if (!word?.spoken || (isDeterminer(word.lower) && !heads.has(word.lower))) break
    if (heads.has(word.lower)) return true
  }
  return lower === 'one' && words[start + 1]?.lower === 'of' && heads.has(words[start + 3]?.lower ?? '')
}

/** `if you look at it,`: where a condition ends on which nothing depends. */
export function invitationEnd(words: readonly Word[], start: number): number | undefined {
  if (!/^(?:if|when)$/.test(words[start]?.lower ?? '') || words[start + 1]?.lower !== 'you') return undefined
  let at = start + 2
  while (isAdverb(words[at]?.lower ?? '')) at++
  if (!look.has(words[at]?.lower ?? '')) return undefined
  for (let index = at + 1; index < at + maxCondition; index++) {
    const word = words[index]
    if (!word || /\d/.test(word.text)) return undefined
    if (!word.spoken)
      return word.lower === ',' && (startsClause(words, index + 1) || introducesClause(words, index + 1))
        ? index + 1
        : undefined
  }
  return undefined
}
