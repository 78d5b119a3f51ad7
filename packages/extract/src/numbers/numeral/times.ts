/** A value times a power of ten without the error of a multiplication. */
export function times(value: number, power: number): number {
  if (power === 0) return value
  const text = String(value)
  return text.includes('e') ? value * Number(`1e${power}`) : Number(`${text}e${power}`)
}
