import {mergeNeighbours, withFields} from './refiner.js'
import type {Reading, Refiner} from './refiner.js'

/** Units that are said one after the other, with what they measure and how many of the smallest they are. */
const sizes: ReadonlyMap<string, readonly [dimension: string, size: number]> = new Map([
  // Months and years in days as calendars have them on the average, but twelve months are a year.
  ['a', ['calendar', 12]],
  ['mo', ['calendar', 1]],
  ['wk', ['time', 604_800]],
  ['d', ['time', 86_400]],
  ['h', ['time', 3600]],
  ['min', ['time', 60]],
  ['s', ['time', 1]],
  ['[mi_i]', ['imperial length', 63_360]],
  ['[yd_i]', ['imperial length', 36]],
  ['[ft_i]', ['imperial length', 12]],
  ['[in_i]', ['imperial length', 1]],
  ['[lb_av]', ['imperial mass', 16]],
  ['[oz_av]', ['imperial mass', 1]],
  ['km', ['length', 1_000_000]],
  ['m', ['length', 1000]],
  ['cm', ['length', 10]],
  ['mm', ['length', 1]],
  ['kg', ['mass', 1000]],
  ['g', ['mass', 1]]
])
/** Where parts of a calendar go on in days. */
const days: ReadonlyMap<string, number> = new Map([
  ['a', 365],
  ['mo', 30]
])

/** Merges what is said in two units into the smaller one: `an hour and 45 minutes`, `5 feet 2 inches`. */
export const mergeCompounds: Refiner = (readings, {text}) =>
  mergeNeighbours(readings, (great, small) =>
    joins(text, great, small) ? merge(great, small, text) : undefined
  )

function joins(text: string, first: Reading, second: Reading): boolean {
  const gap = second.start - first.end
  if (gap > 6 || first.value.unit === null || first.value.value === null || second.value.value === null)
    return false
  const said = text.slice(first.end, second.start)
  return said === ' ' || said === ', ' || said === ' and ' || said === ', and '
}

function merge(great: Reading, small: Reading, text: string): Reading | undefined {
  const {unit, bound, kind, value: first} = great.value
  const {value: second} = small.value
  if (first === null || second === null || unit === null || bound !== 'exact') return undefined
  if (kind === 'money') return withCents(great, small)
  const smaller = small.value.unit ?? unsaidUnit(great, small, text)
  const step = smaller === undefined ? undefined : stepBetween(unit, smaller)
  if (smaller === undefined || step === undefined || second < 0) return undefined
  // `two yards and seven feet`: only yards are counted beyond what makes one of them.
  if (second >= step && unit !== '[yd_i]') return undefined
  return {
    ...great,
    end: small.end + inchesBehind(text, small.end, great),
    value: {...great.value, value: first * step + second, unit: smaller}
  }
}

/** How many of the smaller unit make one of the greater. */
function stepBetween(great: string, small: string): number | undefined {
  const of = sizes.get(great)
  const by = sizes.get(small)
  if (!of || !by) return undefined
  if (small === 'd' && of[0] === 'calendar') return days.get(great)
  const step = of[1] / by[1]
  return of[0] === by[0] && step > 1 && Number.isInteger(step) ? step : undefined
}

/** `3 francs and 20 cents`: the cents are those of the money before. */
function withCents(great: Reading, small: Reading): Reading | undefined {
  const {value: whole} = great.value
  const {value: part, kind, said} = small.value
  if (kind !== 'money' || whole === null || part === null || !Number.isInteger(whole)) return undefined
  // What is said in hundredths has a hundredth of the value of its numeral.
  const cents = said?.low
  if (cents === undefined || cents < 1 || cents > 99 || Math.abs(part * 100 - cents) > 1e-9) return undefined
  return withFields({...great, end: small.end}, {value: (whole * 100 + cents) / 100})
}

const inches = /^ in(?:[.,;!?]|$| (?:tall|high|long|wide|more|or))/

/** How long ` in` is behind `5 ft 2`: as a symbol of its own it means too much else. */
function inchesBehind(text: string, end: number, great: Reading): number {
  return great.value.unit === '[ft_i]' && inches.test(text.slice(end, end + 8)) ? 3 : 0
}

const foot = /(?:\bfoot|\bfeet|\b\d+ ?ft)$/i
const hour = /\b(?:hours?|hrs?)$/i
const behindHeight =
  /^(?:[.,;!?]|$| in(?:[.,;!?]|$)| (?:and|tall|in|or|so|with|but|now|high|long|ago|later)\b)/i

/** `six foot two`, `two hours ten`: the smaller unit is not named. */
function unsaidUnit(great: Reading, small: Reading, text: string): string | undefined {
  const {value} = small.value
  if (small.rule !== 'number/cardinal' || value === null || !Number.isInteger(value)) return undefined
  if (!behindHeight.test(text.slice(small.end, small.end + 6))) return undefined
  const said = text.slice(great.start, great.end)
  const and = text.slice(great.end, small.start) === ' and '
  if (text.charAt(great.end) === ',') return undefined
  if (foot.test(said) && !and) return '[in_i]'
  return hour.test(said) && value >= 5 && value < 60 ? 'min' : undefined
}
