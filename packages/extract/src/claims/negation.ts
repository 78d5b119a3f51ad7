import type {Proposition} from './proposition.js'
import {beForms} from './tables/verbs.js'
import {isAdverb} from './word-classes.js'
import type {Word} from './words.js'

const deny = /^(?:never|nobody|nothing|none|neither|nowhere|cannot|nor|hardly|barely)$|n't$/
const objects =
  /^(?:is|are|was|were|be|been|have|has|had|there's|there|with|see|get|got|find|take|make|took|made|saw|found|it's|that's)$/
/** `not everybody has`, `not one of them`. */
const universal =
  /^(?:all|every|many|much|everybody|everyone|everything|any|anybody|anyone|anything|one|a|enough)(?:'|$)/
const tagged = /^(?:i|you|he|she|it|we|they|there)$/
/** Words that stand between the verb and its `not`. */
const maxGap = 4

/** Whether a statement denies something: `did not`, `never`, `no` before what there is not. */
export function isNegated({words, start, core, main, mainEnd, verb}: Proposition): boolean {
  for (let index = start; index < core; index++) if (words[index]!.lower.endsWith("n't")) return true
  for (let index = main; index < mainEnd; index++) {
    const {lower} = words[index]!
    const next = words[index + 1]?.lower
    // `nothing but sand` says that there is sand.
    if (next === 'but' && lower.startsWith('no')) continue
    // `not just`, `isn't only`: more than that is so. `can't just` denies.
    if ((next === 'only' || next === 'just') && (!lower.endsWith("n't") || beForms.has(lower))) continue
    const before = words[index - 1]
    // `…, didn't you?` asks for a yes; `a bus and nothing else` tells what there is.
    if (lower.endsWith("n't") && before?.text === ',' && tagged.test(next ?? '')) continue
    if (lower === 'nothing' && before?.lower === 'and') continue
    if (deny.test(lower)) return true
    // `..., not surprised` sets two things against each other; `is not` denies.
    if (
      lower === 'not' &&
      verb &&
      index > verb.index &&
      index <= verb.index + maxGap &&
      words[index - 1]!.spoken
    )
      return true
    if (lower === 'not' && index === main && universal.test(next ?? '')) return true
    if (lower === 'no' && isDenied(words, index, index === main)) return true
  }
  return false
}

/** `there is no`, `no bank did`, `no longer`; the answer `no,` is left out before. */
function isDenied(words: readonly Word[], index: number, first: boolean): boolean {
  const next = words[index + 1]?.lower
  if (next === 'longer' || next === 'one') return true
  if (next === undefined || next === ',') return false
  let before = index - 1
  while (before > 0 && isAdverb(words[before]!.lower)) before--
  return first || objects.test(words[before]?.lower ?? '')
}
