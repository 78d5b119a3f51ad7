/** The middle of some numbers, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/**
 * The value below which a share of the values lies, interpolated between neighbours (type 7 of
 * Hyndman and Fan, the default of R and NumPy).
 *
 * @throws {RangeError} When there is no value.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  if (below === undefined || above === undefined) throw new RangeError('Unexpected empty list of values')
  return below + (above - below) * (at - Math.floor(at))
}
