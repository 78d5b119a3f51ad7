import type {Span} from '../span.js'

/** The ids of the records whose span lies inside another; the records are sorted by start. */
export function idsInside(
  records: ReadonlyArray<Span & {readonly id: string}>,
  {start, end}: Span
): string[] {
  let low = 0
  let high = records.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (records[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let index = low; index < records.length; index++) {
    const record = records[index]!
    if (record.start >= end) break
    if (record.end <= end) found.push(record.id)
  }
  return found
}
