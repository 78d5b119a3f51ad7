import {z} from 'zod'

/** Hash of dataset, transcript, sentence, quote and occurrence: stable when the file is edited elsewhere. */
export const id = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .meta({
    description: 'Hash of dataset, transcript, sentence, quote and occurrence; not of offsets',
    rank: 90
  })

export const transcript = z.string().meta({
  description: 'Path of the transcript, relative to the working directory, or the id given',
  rank: 60
})

/** Where a record stands in its source. */
export const place = {
  start: z.int().min(0).meta({
    description: 'First UTF-16 code unit of the quote in the source, counted from 0',
    rank: 94
  }),
  end: z.int().min(0).meta({description: 'One past the last code unit of the quote', rank: 95}),
  line: z.int().min(1).meta({description: 'Line of `start`, counted from 1', rank: 92}),
  column: z.int().min(1).meta({description: 'Column of `start`, counted from 1', rank: 93})
}

/** Who said it and when. */
export const voice = {
  turn: z.string().nullable().meta({
    description: 'Id of the turn; null in headings and notes',
    rank: 91
  }),
  speaker: z.string().nullable().meta({
    description: 'Resolved name of the speaker; null when unknown',
    rank: 50
  }),
  timeMs: z.int().min(0).nullable().meta({
    description: 'When it was said, in milliseconds from the start; null without times',
    rank: 51
  })
}

/** What every record cut from speech begins with. */
export const provenance = {
  id,
  transcript,
  ...place,
  ...voice,
  quote: z.string().min(1).meta({
    description: 'The exact words, repairs applied, white space joined',
    rank: 1
  }),
  sentence: z.string().min(1).meta({description: 'The sentence around the quote', rank: 52}),
  rule: z.string().min(1).meta({description: 'Rule or candidate form that fired', rank: 80})
}

const provenanceSchema = z.object(provenance)

/** The fields that every record cut from speech has. */
export type Provenance = z.infer<typeof provenanceSchema>
