import type {LabelledTranscript} from '@dicta/extract/claims'
import {z} from 'zod'
import type {Labelled} from './labels.js'

/** How much a claim of each priority deserves a check: 1 surely, 3 perhaps. */
const grades = {1: 1, 2: 0.5, 3: 0.2} as const

/** Hand labels of claims: `NAME.claims.json`. */
export const claimLabels = z.object({
  file: z.string(),
  claims: z.array(
    z.object({
      start: z.int().min(0),
      end: z.int().min(1),
      priority: z.union([z.literal(1), z.literal(2), z.literal(3)])
    })
  )
})

/** Hand labels of claims. */
export type ClaimLabels = z.infer<typeof claimLabels>

/** A transcript with its labels, as `trainClaims` takes it. */
export function lessonOf({tree, file, labels}: Labelled<ClaimLabels>): LabelledTranscript {
  return {
    tree,
    file,
    claims: labels.claims.map(({start, end, priority}) => ({start, end, grade: grades[priority]}))
  }
}
