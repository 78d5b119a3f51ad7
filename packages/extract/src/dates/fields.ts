import {z} from 'zod'
import {provenance} from '../record/provenance.js'

/** The width of a date. */
const grains = [
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second'
] as const

/** What is read from the words of one date; `findDates` returns these with offsets. */
const dateValues = {
  value: z.string().nullable().meta({
    description:
      'EDTF (ISO 8601-2): `2023-10`, `2017/2018`, `2018/..` for 2018 or later, `18XX`, `2022-35` for a quarter, `XXXX-10-07` without a year, `T15:00` for a time; ISO 8601 for weeks: `2023-W32`, `XXXX-WXX-2` for a Tuesday; null when it cannot be resolved, and for a range of times of day (`from 3 to 5 p.m.`), which EDTF has not: `low` and `high` tell it',
    rank: 10
  }),
  low: z.string().nullable().meta({
    description:
      'First day, ISO 8601, inclusive; of a range of times, when it begins: `2023-08-09T15:00`, `T15:00`',
    rank: 11
  }),
  high: z
    .string()
    .nullable()
    .meta({description: 'Last day, ISO 8601, inclusive; of a range of times, when it ends', rank: 12}),
  grain: z.enum(grains).meta({description: 'Width of the date', rank: 13}),
  relative: z.boolean().meta({
    description: 'Whether it is said relative to another date (`last October`)',
    rank: 14
  }),
  hedged: z.boolean().meta({
    description: 'Whether the speaker marks the date as uncertain',
    rank: 15
  })
}

/** One row of the dataset `dates`. */
export const dateFields = z.object({...provenance, ...dateValues})

/** One row of the dataset `dates`. */
export type DateRecord = z.infer<typeof dateFields>
