import {closers, falsePlurals, irregularPlurals, openers} from './tables/context-words.js'

/** A phrase that follows a number, and where it ends. */
export interface Phrase {
  readonly words: string
  readonly end: number
}

const word = /(?<gap> |-)(?<word>[A-Za-z0-9µ][\w'’+#/-]{0,40}(?:\.[a-z]{2,4}\b)?)/y
const partitive = / of(?: all)?(?: (?:the|my|our|your|their|his|her|its|these|those|such))?(?= )/y
const shareOf = / (?:of )?(?:all )?(?:the|my|our|your|their|his|her|its|these|those)(?= )/y
const longest = 7

/** Whether a word looks like a plural noun. */
export function isPlural(said: string): boolean {
  const lower = said.toLowerCase()
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  if (irregularPlurals.has(last)) return true
  return last.length > 2 && /[^sui'’]s$/.test(said) && /[^s]s$/.test(last) && !falsePlurals.has(last)
}

/**
 * The noun phrase after a number: up to the first plural for several, up to the first word that
 * closes a phrase for one.
 */
export function phraseAfter(
  text: string,
  from: number,
  number: 'one' | 'many' | 'share'
): Phrase | undefined {
  let at = from
  for (const skipped of number === 'share' ? [shareOf, partitive] : [partitive]) {
    skipped.lastIndex = at
    const found = skipped.exec(text)
    if (found) at += found[0].length
  }
  const words: string[] = []
  let start = at
  let end = at
  let closed = false
  let plural = false
  let joined = false
  while (words.length < longest) {
    word.lastIndex = at
    const groups = word.exec(text)?.groups
    if (!groups?.word) {
      closed = true
      break
    }
    const said = groups.word.replace(/['’](?:re|ve|ll|d)$|-$/, '')
    const whole = said.length === groups.word.length
    const lower = said.toLowerCase()
    if (words.length === 0 && openers.has(lower)) {
      at += 1 + groups.word.length
      start = end = at
      continue
    }
    if (lower === 'and' && number === 'many' && !plural && words.length > 0 && words.length < 4) {
      words.push(said)
      at += 1 + said.length
      joined = true
      continue
    }
    if (
      closers.has(lower) ||
      closers.has(groups.word.toLowerCase()) ||
      (groups.gap === '-' && words.length > 0)
    ) {
      closed = true
      break
    }
    if (words.length > 0 && number === 'one' && /(?:ed|ing)$/.test(lower) && lower.length > 5) {
      closed = true
      break
    }
    // A second plural goes on with the first only where the first is a part of a compound: `sales people`.
    if (plural && !(irregularPlurals.has(lower) && lower !== 'kids')) break
    words.push(said)
    at += 1 + said.length
    end = at
    // `10-person team`
    if (groups.gap === '-') return {words: said, end}
    if (number !== 'one' && isPlural(said)) plural = true
    else if (plural) break
    // A contraction ends it: `three people've`.
    if (!whole) break
  }
  if (words.length === 0) return undefined
  if (!plural) {
    const most = number === 'share' ? 4 : number === 'one' ? 4 : 2
    if (joined) return undefined
    if (number !== 'many' || closed) {
      if (words.length > most) return number === 'many' ? undefined : cut(words, most, start)
    } else return undefined
    while (words.length > 1 && /ly$/i.test(words.at(-1) ?? '')) end -= 1 + (words.pop() ?? '').length
    if (/ly$/i.test(words[0] ?? '') && words.length === 1) return undefined
  }
  return {words: words.join(' '), end}
}

function cut(words: readonly string[], count: number, start: number): Phrase {
  const kept = words.slice(0, count).join(' ')
  return {words: kept, end: start + 1 + kept.length}
}
