/** A time as `1:02:03`; `null` is empty. */
export function clock(ms: number | null): string {
  if (ms === null) return ''
  const seconds = Math.floor(ms / 1000)
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60]
  return [Math.floor(seconds / 3600), ...parts.map((part) => String(part).padStart(2, '0'))].join(':')
}

/** A number as people write it: `1,250,000`; two thirds as `0.666667`. */
export function grouped(value: number): string {
  const text = String(Math.abs(value) < 0.001 ? value : Number(value.toFixed(6)))
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text
  const [whole = '', fraction] = text.replace('-', '').split('.')
  let digits = ''
  for (let end = whole.length; end > 0; end -= 3) {
    digits = whole.slice(Math.max(0, end - 3), end) + (digits && `,${digits}`)
  }
  return `${value < 0 ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`
}

/** A share as `42%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** `1 turn`, `2 turns`, `1,200 turns`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A value, or what is known of it: `40`, `about 40`, `4–5`, `24 or more`. */
export function valueOrRange({value, low, high, bound}: Range): string {
  if (value !== null) return `${boundWords.get(bound) ?? ''}${grouped(value)}`
  if (low !== null && high !== null) return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`
  if (low !== null) return `${grouped(low)} or more`
  return high === null ? '' : `${grouped(high)} or less`
}

const boundWords = new Map([
  ['about', 'about '],
  ['atLeast', 'at least '],
  ['atMost', 'at most ']
])

/** The fields of a number that say how much. */
export interface Range {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: string
}
