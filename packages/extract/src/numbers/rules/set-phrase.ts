import {wordEnd} from '../../quantities/characters.js'
import {Phrases} from '../../quantities/lexicon.js'
import type {ScanRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {standsFree} from '../numeral/numeral.js'
import {setPhrases} from '../tables/set-phrases.js'
import {wordBefore} from '../words-around.js'

const phrases = new Phrases(setPhrases)
const starts = new Map<string, string[]>()
for (const phrase of setPhrases.keys()) {
  const end = wordEnd(phrase, 0)
  const first = phrase.slice(0, end)
  starts.set(first, [...(starts.get(first) ?? []), phrase.slice(end + 1, wordEnd(phrase, end + 1))])
}

/** `my two cents`, `nine to five`, `six figures`: read so that nothing else reads a part of them; `dropNames` drops them. */
export const setPhrase: ScanRule<Amount> = {
  name: 'phrase/set',
  starts: [...starts.keys()],
  next: Object.fromEntries(starts),
  scan(text, start) {
    if (!standsFree(text, start)) return undefined
    const phrase = phrases.longestAt(text, start)
    if (!phrase || !isAfter(text, start, phrase.value)) return undefined
    return {start, end: phrase.end, rule: 'phrase/set', value: amountOf({})}
  }
}

function isAfter(text: string, start: number, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const before = wordBefore(text, start)
  return before !== undefined && words.includes(text.slice(before.start, before.end).toLowerCase())
}
