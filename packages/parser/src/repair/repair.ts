/** `source[sourceStart, sourceEnd)` stands for `value`. */
export interface Repair {
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly value: string
}

/** The words at an offset with the repairs that lie in them applied. */
export function repairedSlice(
  source: {readonly repairs: readonly Repair[]},
  start: number,
  words: string
): string {
  let text = ''
  let at = 0
  for (const {sourceStart, sourceEnd, value} of repairsIn(source.repairs, start, start + words.length)) {
    text += words.slice(at, sourceStart - start) + value
    at = sourceEnd - start
  }
  return text + words.slice(at)
}

const none: readonly Repair[] = []

/** The repairs that lie in a span, found by binary search. */
export function repairsIn(repairs: readonly Repair[], start: number, end: number): readonly Repair[] {
  let low = 0
  let high = repairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((repairs[middle]?.sourceStart ?? 0) < start) low = middle + 1
    else high = middle
  }
  if (low === repairs.length || (repairs[low]?.sourceEnd ?? 0) > end) return none
  const found: Repair[] = []
  for (let index = low; index < repairs.length; index++) {
    const repair = repairs[index]
    if (!repair || repair.sourceEnd > end) break
    found.push(repair)
  }
  return found
}
