import type {Word} from './words.js'

/** How many words a speaker takes back at most before saying them again. */
const longestRestart = 3
/** Words that are said twice for their weight, or stand twice in good English. */
const emphatic = /^(?:very|really|so|much|no|many|long|far|that|had|ha|bye|never|again)$/

const article = /^(?:the|a|an)$/

/** `the the point`, `these, these tools`, `you never you never`: where the words are said again. */
export function restartEnd(words: readonly Word[], start: number, to: number): number | undefined {
  // `the, our boat`: an article that is left behind.
  if (article.test(words[start]?.lower ?? '') && words[start + 1]?.lower === ',') return start + 2
  for (let length = 1; length <= longestRestart; length++) {
    const mark = words[start + length]
    if (!mark) return undefined
    const again = start + length + (mark.spoken ? 0 : 1)
    if (!mark.spoken && mark.lower !== ',' && !/^[-–—]+$/.test(mark.lower)) return undefined
    if (again + length < to && isSaidAgain(words, start, again, length)) return again
  }
  return undefined
}

/** Digits said twice are a number: `64 64`. */
function isSaidAgain(words: readonly Word[], first: number, second: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) {
    const {lower, spoken} = words[first + offset]!
    const again = words[second + offset]!
    if (!spoken || lower !== again.lower || /^\d/.test(lower)) return false
  }
  return length > 1 || !emphatic.test(words[first]!.lower)
}
