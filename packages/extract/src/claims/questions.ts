import type {Word} from './words.js'

const asking = new Set([
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'which',
  'whose',
  'is',
  'are',
  'was',
  'were',
  'do',
  'does',
  'did',
  'can',
  'could',
  'would',
  'should',
  'will',
  'have',
  'has',
  'had',
  "isn't",
  "aren't",
  "don't",
  "doesn't",
  "didn't",
  "can't",
  "couldn't",
  "wouldn't",
  "haven't",
  "what's",
  "who's",
  "how's",
  "where's",
  'am',
  "wasn't",
  "weren't"
])
/** `, right?`, `, you know?`, `, isn't it?`: the sentence states something. */
const tag = /^(?:right|okay|ok|yeah|yes|no|huh|eh|correct|know|see|it|they|he|she|we|you|think|mean|true)$/
const maxTag = 4

/** Whether a sentence ends as a question that is more than a tag. */
export function asks(words: readonly Word[]): boolean {
  let end = words.length
  while (end > 0 && /^["'”’)\]]$/.test(words[end - 1]!.text)) end--
  if (words[end - 1]?.text !== '?') return false
  end--
  if (!tag.test(words[end - 1]?.lower ?? '')) return true
  for (let index = end - 1; index > 0 && index >= end - maxTag; index--) {
    if (words[index - 1]!.lower === ',') return asksAt(words, 0)
  }
  return words.length > 3 || words[end - 1]!.lower !== 'right'
}

/** Whether a clause begins as questions do: `is it`, `why did`. */
export function asksAt(words: readonly Word[], start: number): boolean {
  return asking.has(words[start]?.lower ?? '')
}
