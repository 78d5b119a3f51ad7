import {claimFields} from '@dicta/extract'
import {z} from 'zod'
import type {Mark} from './labelled-transcript.js'

const claim = z
  .object({
    start: z.int().min(0),
    end: z.int().min(1),
    quote: z.string().min(1),
    type: claimFields.shape.type,
    /** 1: surely worth a check; 2: specific; 3: general or personal, neither asked for nor punished. */
    priority: z.int().min(1).max(3),
    hedged: z.boolean(),
    polarity: z.enum(['positive', 'negative']).nullish(),
    /** The same as a `polarity` of `negative`. */
    negated: z.boolean().nullish(),
    attributedTo: z.string().nullish()
  })
  .transform(({polarity, negated, ...rest}) => ({...rest, negated: negated ?? polarity === 'negative'}))

/** Hand labels of claims in one transcript; `fixtures/gold/README.md` describes the fields. */
export const claimLabels = z.object({file: z.string().min(1), claims: z.array(claim)})

export type ClaimLabels = z.infer<typeof claimLabels>
export type ClaimLabel = ClaimLabels['claims'][number]

/** The places that labels of claims name, with the words that were seen there. */
export function claimMarks({claims}: ClaimLabels): Mark[] {
  return claims.map(({start, end, quote}, index) => ({
    place: `claims[${index}]`,
    start,
    end,
    words: ['quote', quote]
  }))
}
