import {z} from 'zod'
import {id, place, transcript, voice} from '../record/provenance.js'

const ms = z.int().min(0).nullable()

/** One row of the dataset `turns`. */
export const turnFields = z.object({
  id,
  transcript,
  ...place,
  ...voice,
  label: z.string().nullable().meta({description: 'The label as written', rank: 53}),
  words: z.int().min(0).meta({description: 'Number of words', rank: 54}),
  startMs: ms.meta({description: 'Start, in milliseconds', rank: 55}),
  endMs: ms.meta({description: 'End, in milliseconds', rank: 56}),
  text: z.string().meta({description: 'What was said', rank: 2})
})

/** One row of the dataset `turns`. */
export type TurnRecord = z.infer<typeof turnFields>
