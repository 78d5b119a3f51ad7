import type {Reading, Refiner} from './refiner.js'

const vague = /(?:\ba )?\b(?<word>couple|few|several)(?: of)? $/i
const powers: ReadonlySet<number> = new Set([100, 1000, 10_000, 100_000, 1e6])
const reach = 14

/** Reads `a couple $100`, as speech-to-text writes `a couple hundred dollars`; `a few 1,000 people`. */
export const vagueHundreds: Refiner = (readings, {text}) =>
  readings.map((reading) => {
    const {value, said} = reading.value
    if (value === null || !powers.has(value) || said?.first.inDigits !== true) return reading
    const before = text.slice(Math.max(0, reading.start - reach), reading.start)
    const match = before.endsWith(' ') ? vague.exec(before) : null
    return match ? severalOf(reading, value, reading.start - match[0].length, match.groups?.word) : reading
  })

function severalOf(reading: Reading, value: number, start: number, word: string | undefined): Reading {
  const amount = reading.value
  return {
    ...reading,
    start,
    value:
      word?.toLowerCase() === 'couple'
        ? {...amount, value: 2 * value, bound: 'about'}
        : {...amount, value: null, low: value, bound: 'atLeast'}
  }
}
