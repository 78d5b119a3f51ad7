import {z} from 'zod'
import {id, provenance} from '../record/provenance.js'

/** What a number measures. */
export const numberKinds = [
  'count',
  'money',
  'percent',
  'measure',
  'duration',
  'ordinal',
  'multiple',
  'ratio',
  'age',
  'number'
] as const

/** How a stated number bounds the real one. */
const bounds = ['exact', 'about', 'atLeast', 'atMost', 'between'] as const

/** What is read from the words of one number; `findNumbers` returns these with offsets. */
export const numberValues = {
  kind: z.enum(numberKinds).meta({description: 'What the number measures', rank: 10}),
  value: z.number().nullable().meta({
    description: 'The number that is said; 40 for 40 %; null where a range is said',
    rank: 11
  }),
  low: z.number().nullable().meta({
    description: 'Lower end of what is stated: of a range, or of `at least 40`, beside `value`',
    rank: 12
  }),
  high: z.number().nullable().meta({
    description:
      'Upper end of what is stated: of a range, or of `at most 40`, beside `value`; null when open (`dozens`)',
    rank: 13
  }),
  unit: z.string().nullable().meta({
    description: 'ISO 4217 for money, `%`, UCUM codes otherwise, `x` for multiples; null for counts',
    rank: 14
  }),
  of: z.string().nullable().meta({
    description: 'What is counted, as said: `A100 GPUs`',
    rank: 15
  }),
  per: z.string().nullable().meta({
    description: 'Denominator of a rate: `month` in `$20 a month`',
    rank: 16
  }),
  bound: z.enum(bounds).meta({
    description: 'How the number bounds the real one',
    rank: 17
  }),
  hedged: z.boolean().meta({
    description: 'Whether the speaker marks the number as uncertain',
    rank: 18
  }),
  hedge: z.string().nullable().meta({
    description: 'The words that hedge, as said',
    rank: 19
  })
}

/** One row of the dataset `numbers`. */
export const numberFields = z.object({
  ...provenance,
  ...numberValues,
  repairs: id.nullable().meta({
    description: 'Id of the reading that this one replaces (`2020, no, 2021`)',
    rank: 40
  })
})

/** One row of the dataset `numbers`. */
export type NumberRecord = z.infer<typeof numberFields>
