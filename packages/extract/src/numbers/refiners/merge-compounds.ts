import type {Reading, Refiner} from './refiner.js'

/** How many of the smaller unit make one of the greater. */
const steps: ReadonlyMap<string, number> = new Map([
  ['a mo', 12],
  ['wk d', 7],
  ['d h', 24],
  ['h min', 60],
  ['min s', 60],
  ['[ft_i] [in_i]', 12],
  ['[lb_av] [oz_av]', 16]
])

/** Merges what is said in two units into the smaller one: `an hour and 45 minutes`, `5 feet 2 inches`. */
export const mergeCompounds: Refiner = (readings, {text}) => {
  const merged: Reading[] = []
  for (const reading of readings) {
    const before = merged.at(-1)
    const whole = before && merge(before, reading, text)
    if (whole) merged[merged.length - 1] = whole
    else merged.push(reading)
  }
  return merged
}

const foot = /\b(?:foot|feet)$/i
const behindHeight = /^(?:[.,;!?]|$| (?:and|tall|in|or|so|with|but|now|high)\b)/i

/** `six foot two`: inches are not named. */
function isInches(great: Reading, small: Reading, text: string): boolean {
  return (
    small.rule === 'number/cardinal' &&
    Number.isInteger(small.value.value) &&
    foot.test(text.slice(great.start, great.end)) &&
    text.slice(great.end, small.start) === ' ' &&
    behindHeight.test(text.slice(small.end, small.end + 6))
  )
}

function merge(great: Reading, small: Reading, text: string): Reading | undefined {
  const {value: first, unit, bound} = great.value
  const {value: second} = small.value
  const smaller = isInches(great, small, text) ? '[in_i]' : small.value.unit
  if (first === null || second === null || unit === null || smaller === null) return undefined
  const step = steps.get(`${unit} ${smaller}`)
  if (step === undefined || second >= step || second < 0 || bound !== 'exact') return undefined
  if (!/^(?: |, | and |, and )$/.test(text.slice(great.end, small.start))) return undefined
  return {...great, end: small.end, value: {...great.value, value: first * step + second, unit: smaller}}
}
