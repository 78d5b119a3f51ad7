import {z} from 'zod'

const span = {start: z.int().min(0), end: z.int().min(1), surface: z.string().min(1)}

const bare = z.object(span)
const valued = {
  ...span,
  tier: z.enum(['core', 'soft']),
  low: z.union([z.number(), z.string()]).nullish(),
  high: z.union([z.number(), z.string()]).nullish(),
  value: z.union([z.number(), z.string()]).nullish(),
  unit: z.string().nullish()
}
const item = z.object({...valued, dataset: z.enum(['numbers', 'dates'])})

/** What a person marked in one transcript; `fixtures/gold/README.md` describes the fields. */
export const handLabels = z.object({
  file: z.string().min(1),
  recorded: z.string().optional(),
  items: z.array(item),
  negatives: z.array(bare).optional()
})

export type HandLabels = z.infer<typeof handLabels>
export type LabelledItem = HandLabels['items'][number]
