import {z} from 'zod'
import type {Document} from '../document.js'
import {numberOptions} from '../options.js'
import {findQuantities} from '../quantities/find-quantities.js'
import type {Quantity} from '../quantities/find-quantities.js'
import {quantitiesOf} from '../quantities/quantities-of.js'
import type {Match} from '../quantities/rule.js'
import type {Span} from '../span.js'
import {valuesOf} from './amount.js'
import type {Values} from './amount.js'
import type {NumberRecord} from './fields.js'
import {refine} from './refiners/index.js'
import {saysSterling} from './refiners/pounds.js'
import type {Reading} from './refiners/refiner.js'
import {repairs} from './repairs.js'

export {numberFields} from './fields.js'
export type {NumberRecord} from './fields.js'

/** A number in a plain text. */
export interface NumberMatch extends Span, Values {
  readonly quote: string
  readonly rule: string
}

/** Options of the dataset `numbers`. */
export type NumberOptions = z.infer<typeof numberOptions>

/**
 * Finds the numbers of a plain text, in order and without overlaps.
 *
 * @throws {TypeError} When an option is unknown or has a wrong value.
 */
export function findNumbers(text: string, options: NumberOptions = {}): NumberMatch[] {
  const checked = numberOptions.safeParse(options)
  if (!checked.success)
    throw new TypeError(`Unexpected options of findNumbers: ${z.prettifyError(checked.error)}`)
  const found: NumberMatch[] = []
  for (const {start, end, rule, value} of readingsOf(text, findQuantities(text), checked.data, () =>
    saysSterling(text)
  )) {
    found.push({start, end, quote: text.slice(start, end), rule, ...valuesOf(value)})
  }
  return found
}

/** The rows of the dataset `numbers`. */
export function extractNumbers(document: Document): NumberRecord[] {
  const options = document.options.numbers === false ? {} : (document.options.numbers ?? {})
  let said: boolean | undefined
  // Asked for only where pounds are counted.
  const sterling = (): boolean => (said ??= document.scans.some(({text}) => saysSterling(text)))
  const rows: NumberRecord[] = []
  for (const scan of document.scans) {
    let before: {readonly reading: Reading; readonly id: string} | undefined
    for (const reading of readingsOf(scan.text, quantitiesOf(scan), options, sterling)) {
      const cited = document.cite('numbers', scan, reading, reading.rule)
      const repaired = before && repairs(before.reading, reading, scan.text) ? before.id : null
      rows.push({...cited, ...valuesOf(reading.value), repairs: repaired})
      before = {reading, id: cited.id}
    }
  }
  return rows
}

function isReading(match: Match<Quantity>): match is Reading {
  return match.value.table === 'numbers'
}

function readingsOf(
  text: string,
  quantities: ReadonlyArray<Match<Quantity>>,
  options: NumberOptions,
  sterling: () => boolean
): readonly Reading[] {
  const readings: Reading[] = []
  for (const match of quantities) if (isReading(match)) readings.push(match)
  return refine(readings, {text, currency: options.currency ?? 'USD', sterling})
}
