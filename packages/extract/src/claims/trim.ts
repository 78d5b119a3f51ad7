import {linesOf, phrasesOf} from './phrases.js'
import {isPersonal, startsClause} from './clause-start.js'
import {announcementEnd, invitationEnd} from './focus.js'
import {restartEnd} from './restarts.js'
import {closers, frames, noteworthy, openers} from './tables/openers.js'
import {finiteVerb} from './verbs.js'
import {isDeterminer} from './word-classes.js'
import type {Word} from './words.js'

const opening = phrasesOf([...openers, ...frames])
const closing = phrasesOf(closers)
/** Openers that belong to the statement when a word follows without a comma. */
const onlyBeforeComma = new Set(
  linesOf(`
  no | right | first | second | third | great | true | sure | clearly | certainly | literally | still | instead | like | see
  say | correct | exactly | absolutely | totally | definitely | everybody | everyone | guys | folks | remember | hence
  sort of | kind of | at least | essentially | specifically | technically | finally | in general | in particular
  man | dude | one | two | three | one thing | another thing | the other thing | the last thing | my friend | naturally | indeed | thanks | thank you
  as always | sir | ma'am | madam | madam chair | mr chairman | your honor | ladies and gentlemen | yes | yeah | look | listen | hey | well | now | then
`)
)
/** And those that do not: they open a statement with or without a comma. */
const always = new Set(['yeah', 'yes', 'well', 'now', 'then', 'look', 'literally', 'finally', 'clearly'])
const degree = /^(?:far|long|many|much|few)$/
/** `thought so`, `a mile or so`: what `so` ends. */
const beforeSo =
  /^(?:think|thinks|thought|say|says|said|hope|hopes|hoped|believe|guess|suppose|do|does|did|done|or)$/
/** `Dr. Adams, you …`: someone is called. */
const title =
  /^(?:mr|mrs|ms|dr|madam|senator|representative|congressman|congresswoman|chairman|professor|judge|mayor|supervisor|commissioner|councilman|councilwoman|minister|secretary)$/
const addressed = /^(?:you|i|we)(?:'|$)/
const longestCloser = 5
const longestTitle = 6

/** What is left between two indexes without openers, trailing words and marks. */
export function trim(words: readonly Word[], from: number, to: number): {start: number; end: number} {
  const end = trimEnd(words, from, to)
  return {start: trimStart(words, from, end), end}
}

function trimStart(words: readonly Word[], from: number, to: number): number {
  let start = from
  for (;;) {
    while (start < to && !words[start]!.spoken) start++
    const next =
      openerEnd(words, start, to) ??
      noteworthyEnd(words, start) ??
      titleEnd(words, start, to) ??
      markerEnd(words, start) ??
      callEnd(words, start) ??
      restartEnd(words, start, to) ??
      complementEnd(words, start, from) ??
      announcementEnd(words, start) ??
      invitationEnd(words, start)
    if (next === undefined || next > to) return start
    start = next
  }
}

function openerEnd(words: readonly Word[], start: number, to: number): number | undefined {
  const match = opening.at(words, start)
  if (!match || match.end > to) return undefined
  // `so far`, `so many`: part of what is said.
  if (words[match.end - 1]!.lower === 'so' && degree.test(words[match.end]?.lower ?? ''))
    return match.end - 1 > start ? match.end - 1 : undefined
  const comma = match.end === to || !words[match.end]?.spoken
  const needsComma = onlyBeforeComma.has(match.phrase) && !always.has(match.phrase)
  return needsComma && !comma ? undefined : match.end
}

/** `it's important to note that`: where the frame ends. */
function noteworthyEnd(words: readonly Word[], start: number): number | undefined {
  let at = start
  const hedge = words[at]?.lower === 'i' && words[at + 1]?.lower === 'think'
  if (hedge) at += 2
  const two = `${words[at]?.lower} ${words[at + 1]?.lower}`
  if (noteworthy.it.has(two)) at += 2
  else if (noteworthy.it.has(words[at]?.lower ?? '')) at++
  else return undefined
  while (/^(?:also|just|really|very|always|only)$/.test(words[at]?.lower ?? '')) at++
  if (!noteworthy.adjectives.has(words[at]?.lower ?? '')) return undefined
  at++
  if (words[at]?.lower === 'to') at++
  while (/^(?:just|also)$/.test(words[at]?.lower ?? '')) at++
  if (!noteworthy.verbs.has(words[at]?.lower ?? '')) return undefined
  at++
  if (words[at]?.lower === 'out') at++
  return words[at]?.lower === 'that' ? at + 1 : undefined
}

/** `say, that the bridge leaks`: a `that` left over from the words before its clause. */
function complementEnd(words: readonly Word[], start: number, from: number): number | undefined {
  if (words[start]?.lower !== 'that') return undefined
  const {lower = ''} = words[start + 1] ?? {}
  const subject = isPersonal(lower) || (isDeterminer(lower) && !/^(?:that|one)$/.test(lower))
  return subject && start >= from && startsClause(words, start + 1) ? start + 1 : undefined
}

/** `Dr. Adams, you …`: where the words that call someone end. */
function callEnd(words: readonly Word[], start: number): number | undefined {
  if (!title.test(words[start]?.lower ?? '')) return undefined
  let at = start + 1
  if (words[at]?.text === '.') at++
  while (at < start + 5 && /^[A-Z]/.test(words[at]?.text ?? '')) at++
  return words[at]?.lower === ',' && addressed.test(words[at + 1]?.lower ?? '') ? at + 1 : undefined
}

/** `2. The council …`: where the marker of an item of a list ends. */
function markerEnd(words: readonly Word[], start: number): number | undefined {
  if (!/^(?:\d{1,2}|[a-z])$/.test(words[start]?.text ?? '')) return undefined
  return /^[.)]$/.test(words[start + 1]?.text ?? '') ? start + 2 : undefined
}

/** `Background: the council …`: where the words before a colon are no statement. */
function titleEnd(words: readonly Word[], start: number, to: number): number | undefined {
  for (let index = start; index < Math.min(to - 1, start + longestTitle); index++) {
    if (words[index]!.text === ':') return index + 1
    if (!words[index]!.spoken || finiteVerb(words, index)) return undefined
  }
  return undefined
}

function trimEnd(words: readonly Word[], from: number, to: number): number {
  let end = to
  for (;;) {
    while (
      end > from &&
      !words[end - 1]!.spoken &&
      !closesInside(words, from, end) &&
      !endsAbbreviation(words, end)
    )
      end--
    const start = closerStart(words, from, end)
    if (start === undefined) return end
    end = start
  }
}

/** Trailing words go where a comma sets them off; bare joining words go always. */
function closerStart(words: readonly Word[], from: number, end: number): number | undefined {
  for (let start = Math.max(from, end - longestCloser); start < end; start++) {
    const match = closing.at(words, start)
    if (match?.end !== end) continue
    if (match.phrase === 'so' && beforeSo.test(words[start - 1]?.lower ?? '')) return undefined
    const joining =
      /^(?:and|but|so|or|because|which|then|and then|and so|but then|um|uh|the|and so on|and so forth|(?:and|but|so) (?:i|you|he|she|it|we|they))$/.test(
        match.phrase
      )
    if (joining || (start > from && !words[start - 1]!.spoken)) return start
  }
  return undefined
}

/** The last stop of `p.m.` or `U.S.` belongs to its word. */
function endsAbbreviation(words: readonly Word[], end: number): boolean {
  const word = words[end - 2]
  return words[end - 1]!.text === '.' && word !== undefined && /^(?:[A-Za-z]\.){1,4}[A-Za-z]$/.test(word.text)
}

/** A closing bracket or quotation mark whose partner lies inside, right behind a word or its stop. */
function closesInside(words: readonly Word[], from: number, end: number): boolean {
  const {text} = words[end - 1]!
  const partner = {')': '(', ']': '[', '”': '“', '"': '"'}[text]
  const stop = /^[.!?,]$/.test(words[end - 2]?.text ?? '') ? 1 : 0
  if (partner === undefined || !words[end - 2 - stop]?.spoken) return false
  // A mark before the first word is trimmed, so it is no partner of one behind a stop.
  let first = from
  if (stop === 1) while (first < end && !words[first]!.spoken) first++
  for (let index = first; index < end - 1; index++) if (words[index]!.text === partner) return true
  return false
}
