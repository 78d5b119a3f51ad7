import type {Reading, Refiner} from './refiner.js'

const comma = /^(?:,|\.{3}|…|,? and) ?$/
const oneBehind = /^(?:,|\.{3}|…) ?one\b(?! [a-z])/i
const oneBefore = /\bone(?:,|\.{3}|…) ?$/i

/** Drops what is only counted aloud: `three, two, one`, `one, two, three`. */
export const dropCounting: Refiner = (readings, {text}) => {
  const kept: Reading[] = []
  for (let index = 0; index < readings.length;) {
    const end = runEnd(readings, index, text)
    const first = readings[index]!
    const last = readings[end - 1]!
    const told =
      end -
      index +
      (first.value.value === 2 && oneBefore.test(text.slice(Math.max(0, first.start - 8), first.start))
        ? 1
        : 0) +
      (last.value.value === 2 && oneBehind.test(text.slice(last.end, last.end + 12)) ? 1 : 0)
    if (told < 3) kept.push(...readings.slice(index, end))
    index = end
  }
  return kept
}

/** Where a run of plain numbers ends, each one more, or each one less, than the number before it. */
function runEnd(readings: readonly Reading[], from: number, text: string): number {
  let end = from + 1
  let step: number | undefined
  for (; end < readings.length; end++) {
    const before = readings[end - 1]!
    const next = readings[end]!
    const by = (next.value.value ?? Number.NaN) - (before.value.value ?? Number.NaN)
    if (before.rule !== 'number/cardinal' || next.rule !== 'number/cardinal') break
    if (Math.abs(by) !== 1 || (step !== undefined && by !== step)) break
    if (!comma.test(text.slice(before.end, next.start))) break
    step = by
  }
  return end
}
