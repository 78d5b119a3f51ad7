import type {Proposition} from './proposition.js'

const deny = /^(?:not|never|nobody|nothing|none|neither|nowhere|cannot|nor|hardly|barely)$|n't$/
const subordinate = new Set([
  'that',
  'which',
  'who',
  'because',
  'if',
  'when',
  'while',
  'where',
  'so',
  'unless',
  'although',
  'though'
])
const objects =
  /^(?:is|are|was|were|be|been|have|has|had|there's|there|with|see|get|got|find|take|make|took|made|saw|found)$/

/** Whether a statement denies something: `did not`, `never`, `no` before what there is not. */
export function isNegated({words, start, end, verb}: Proposition): boolean {
  const from = verb?.index ?? start
  for (let index = start; index < end; index++) {
    const {lower} = words[index]!
    const next = words[index + 1]?.lower
    if (index > from + 1 && subordinate.has(lower)) return false
    if (deny.test(lower) && next !== 'only' && next !== 'just') return true
    if (lower === 'no' && isDenied(words[index - 1]?.lower, index === start, next)) return true
  }
  return false
}

/** `there is no`, `no bank did`, `no longer`; the answer `no,` is left out before. */
function isDenied(before: string | undefined, first: boolean, next: string | undefined): boolean {
  if (next === 'longer' || next === 'one') return true
  if (next === undefined || next === ',') return false
  return first || (before !== undefined && objects.test(before))
}
