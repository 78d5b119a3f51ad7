import {clippedScales, ones, parts, scales, spokenDigits, teens, tens} from './tables/number-words.js'

/** What a numeral says. */
export interface Numeral {
  readonly value: number
  /** Power of ten of its last magnitude word (`million`: 6), `undefined` without one. */
  readonly scale: number | undefined
}

const small = new Map(Object.entries({zero: 0, ...ones, ...teens, ...tens}))
const powers = new Map([
  ...Object.entries({...scales, hundred: 2, k: 3}),
  ...Object.entries(scales).map(([name, power]) => [`${name}s`, power] as const)
])
const signs = new Map(Object.entries({'¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125}))
const clippedPowers = new Map(Object.entries(clippedScales))
const decimals = new Map(Object.entries(spokenDigits))
const fractions = new Map(
  Object.entries(parts).flatMap(([name, by]) => [[name, by] as const, [`${name}s`, by] as const])
)
const digitForm =
  /^(?<digits>[\d,]{0,27}(?:, 000)?(?:\.\d{1,15})?)(?: ?(?<sign>[¼½¾⅓⅔⅛])|(?: |^)(?<over>\d)\/(?<under>\d))?(?<gap>[ -]?)(?<rest>[a-z][a-z -]*)?$/i

/** Reads a numeral, `undefined` where the words make none. */
export function valueOf(text: string): Numeral | undefined {
  const signed = /^(?:[-−]|minus[ -]|negative )/i.exec(text)
  const numeral = signed ? read(text.slice(signed[0].length)) : read(text)
  return numeral && signed ? {...numeral, value: -numeral.value} : numeral
}

function read(text: string): Numeral | undefined {
  const digits = digitForm.exec(text)
  if (!digits?.groups || !/[\d¼-¾⅓⅔⅛]/.test(digits[0].slice(0, 3))) return readWords(text, undefined)
  const {digits: figure = '', sign = '', over, under, gap = '', rest} = digits.groups
  const value =
    Number(figure.replaceAll(/[, ]/g, '')) +
    (signs.get(sign) ?? 0) +
    (over && under ? Number(over) / Number(under) : 0)
  if (rest === undefined) return finite(value, undefined)
  const clipped = clippedPowers.get(rest.toLowerCase())
  if (clipped === undefined) return readWords(rest, value)
  // A lone letter behind a space is a magnitude only as a capital: `1.6 B`, not `plan 5 b`.
  if (gap !== '' && rest.length === 1 && rest !== 'k' && rest === rest.toLowerCase()) return undefined
  // `4K` and `8K` are picture sizes.
  if (rest === 'K' && (figure === '4' || figure === '8')) return undefined
  return finite(times(value, clipped), clipped)
}

/** Reads words, added to a figure that stands before them. */
function readWords(text: string, figure: number | undefined): Numeral | undefined {
  const words = text.toLowerCase().split(/[ ,-]+/)
  let total = 0
  let current = figure
  let factor = 1
  let scale: number | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const plain = small.get(word)
    const power = powers.get(word)
    const by = fractions.get(word)
    if (word === 'point') {
      let figures = ''
      for (let next; (next = digitsOf(words[index + 1] ?? '')) !== undefined; index++) figures += next
      current = Number(`${current ?? 0}.${figures}`)
    } else if (plain !== undefined && fractions.has(words[index + 1] ?? '')) {
      // `three quarters`: the part is read together with its count.
      index++
      const share = plain / (fractions.get(words[index] ?? '') ?? 1)
      if (index === 1) factor = share
      else if (current === undefined && scale !== undefined) total += times(share, scale)
      else current = (current ?? 0) + share
    } else if (plain !== undefined) {
      current = (current ?? 0) + plain
    } else if (by !== undefined) {
      if (index === 0 || (index === 1 && words[0] === 'a')) factor = 1 / by
      else if (current === undefined && scale !== undefined) total += times(1 / by, scale)
      else current = (current ?? 0) + 1 / by
    } else if (power === 2) {
      current = times(current ?? 1, 2)
      scale = 2
    } else if (power !== undefined) {
      total += times(current ?? 1, power)
      current = undefined
      scale = power
    } else if (word === 'dozen' || word === 'dozens') {
      current = (current ?? 1) * 12
    } else if (word !== 'a' && word !== 'an' && word !== 'and' && word !== 'of') {
      return undefined
    }
  }
  return finite((total + (current ?? 0)) * factor, scale)
}

/** What a word behind `point` adds to the decimals. */
function digitsOf(word: string): string | undefined {
  return /^\d{1,4}$/.test(word) ? word : decimals.get(word)?.toString()
}

/** A value times a power of ten without the error of a multiplication. */
export function times(value: number, power: number): number {
  const text = String(value)
  return text.includes('e') ? value * Number(`1e${power}`) : Number(`${text}e${power}`)
}

function finite(value: number, scale: number | undefined): Numeral | undefined {
  return Number.isFinite(value) ? {value, scale} : undefined
}
