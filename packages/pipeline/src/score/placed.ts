/** What stands somewhere in a transcript. */
export interface Placed {
  readonly start: number
  readonly end: number
}

/** Whether two places have a character in common. */
export function overlaps(a: Placed, b: Placed): boolean {
  return a.start < b.end && b.start < a.end
}

/** How much of the shorter of two places lies in the other, 0 to 1. */
export function sharedPart(a: Placed, b: Placed): number {
  if (!overlaps(a, b)) return 0
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared / Math.min(a.end - a.start, b.end - b.start)
}
