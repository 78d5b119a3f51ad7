import {z} from 'zod'
import {id, transcript} from '../record/provenance.js'

/** One row of the dataset `speakers`. */
export const speakerFields = z.object({
  id,
  transcript,
  name: z.string().min(1).meta({description: 'The fullest name given', rank: 1}),
  labels: z.array(z.string()).meta({description: 'Every label written for the person', rank: 2}),
  role: z.enum(['host', 'guest', 'other']).nullable().meta({
    description: 'Role, where the transcript states it',
    rank: 3
  }),
  affiliation: z.string().nullable().meta({
    description: 'Affiliation, where the transcript states it',
    rank: 4
  }),
  turns: z.int().min(0).meta({description: 'Number of turns', rank: 5}),
  words: z.int().min(0).meta({description: 'Number of words', rank: 6}),
  talkMs: z.int().min(0).nullable().meta({
    description: 'Time spoken, in milliseconds; null without times',
    rank: 7
  }),
  share: z.number().min(0).max(1).meta({description: 'Share of the words, 0 to 1', rank: 8})
})

/** One row of the dataset `speakers`. */
export type SpeakerRecord = z.infer<typeof speakerFields>
