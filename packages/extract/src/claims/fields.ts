import {z} from 'zod'
import {id, provenance} from '../record/provenance.js'

/** What a claim states. */
const claimTypes = [
  'statistic',
  'event',
  'attribution',
  'comparison',
  'causal',
  'prediction',
  'relation'
] as const

/** One row of the dataset `claims`. */
export const claimFields = z.object({
  ...provenance,
  type: z.enum(claimTypes).meta({description: 'What the claim states', rank: 10}),
  score: z.number().min(0).max(1).meta({
    description: 'Check-worthiness, 0 to 1',
    rank: 11
  }),
  hedged: z.boolean().meta({description: 'Whether it is said with reservation', rank: 12}),
  hedge: z.string().nullable().meta({description: 'The words that hedge, as said', rank: 13}),
  negated: z.boolean().meta({description: 'Whether it denies something', rank: 14}),
  attributedTo: z.string().nullable().meta({
    description: 'Whose claim it is, where the speaker passes it on',
    rank: 15
  }),
  subject: z.string().nullable().meta({
    description: 'Referent, where the quote starts with a pronoun',
    rank: 16
  }),
  numbers: z.array(id).meta({description: 'Ids of the numbers inside', rank: 70}),
  dates: z.array(id).meta({description: 'Ids of the dates inside', rank: 71}),
  reasons: z.array(z.string()).meta({
    description: 'The features that weighed most for the score',
    rank: 72
  }),
  duplicateOf: id.nullable().meta({
    description: 'Id of an earlier claim in the same transcript that says the same',
    rank: 73
  })
})

/** One row of the dataset `claims`. */
export type ClaimRecord = z.infer<typeof claimFields>
