import {z} from 'zod'
import type {Mark} from './labelled-transcript.js'

/** Kinds of labels that are held against the dataset `numbers`. */
const numberKinds = [
  'count',
  'number',
  'ordinal',
  'ratio',
  'multiple',
  'percent',
  'money',
  'measure',
  'temperature',
  'duration',
  'age'
] as const

/** Kinds of labels that are held against the dataset `dates`. */
const dateKinds = ['date', 'daterange', 'datetime', 'datetimerange', 'time', 'timerange', 'set'] as const

const span = {
  start: z.int().min(0),
  end: z.int().min(1),
  surface: z.string().min(1)
}

const stated = z.union([z.number(), z.string()]).nullish()

const item = z.object({
  ...span,
  /** A wider span that is as right. */
  outer: z.object(span).nullish(),
  kind: z.enum([...numberKinds, ...dateKinds]),
  tier: z.enum(['core', 'soft']),
  value: stated,
  low: stated,
  high: stated,
  /** What the value is without a calendar, where that is as right: `XXXX-10-07`. */
  partial: z.string().nullish(),
  /** `magnitude` for `dozens`, `hundreds`, which have a lower end and hardly an upper one. */
  form: z.string().nullish(),
  unit: z.string().nullish(),
  item: z.string().nullish(),
  per: z.string().nullish(),
  bound: z.enum(['exact', 'about', 'atLeast', 'atMost', 'between']).nullish(),
  hedged: z.boolean().nullish()
})

/** Hand labels of numbers and dates in one transcript; `fixtures/gold/README.md` describes the fields. */
export const numberLabels = z.object({
  file: z.string().min(1),
  recorded: z.string().nullish(),
  items: z.array(item),
  negatives: z.array(z.object(span)).default([])
})

export type NumberLabels = z.infer<typeof numberLabels>
export type NumberItem = NumberLabels['items'][number]

const datesOnly: ReadonlySet<string> = new Set(dateKinds)

/** The dataset that a label is about. */
export function datasetOf({kind}: NumberItem): 'numbers' | 'dates' {
  return datesOnly.has(kind) ? 'dates' : 'numbers'
}

/** The places that labels of numbers name, with the words that were seen there. */
export function* numberMarks({items, negatives}: NumberLabels): Generator<Mark> {
  for (const [index, item] of items.entries()) {
    yield markAt(`items[${index}]`, item)
    if (item.outer) yield markAt(`items[${index}].outer`, item.outer)
  }
  for (const [index, negative] of negatives.entries()) yield markAt(`negatives[${index}]`, negative)
}

function markAt(place: string, {start, end, surface}: NumberLabels['negatives'][number]): Mark {
  return {place, start, end, words: ['surface', surface]}
}
