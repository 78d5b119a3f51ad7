import type {LabelledTitles} from '@dicta/extract/recommendations'
import {z} from 'zod'
import type {Labelled} from './labels.js'

/** Hand labels of recommendations: `NAME.recommendations.json`. */
export const titleLabels = z.object({
  file: z.string(),
  expected: z.array(
    z.object({
      titleStart: z.int().min(0).nullish(),
      titleEnd: z.int().min(1).nullish(),
      aliases: z.array(z.string()).optional(),
      strength: z.string(),
      altStrength: z.array(z.string()).optional(),
      optional: z.boolean().optional()
    })
  )
})

/** Hand labels of recommendations. */
export type TitleLabels = z.infer<typeof titleLabels>

/** A transcript with its labels, as `trainRecommendations` takes it. */
export function lessonOf({tree, file, labels}: Labelled<TitleLabels>): LabelledTitles {
  return {
    tree,
    file,
    titles: labels.expected.flatMap((label) => {
      const {titleStart: start, titleEnd: end, aliases = []} = label
      return typeof start !== 'number' || typeof end !== 'number'
        ? []
        : [{start, end, aliases, recommended: recommendedBy(label)}]
    })
  }
}

function recommendedBy({
  strength,
  altStrength = [],
  optional = false
}: TitleLabels['expected'][number]): boolean | null {
  if (optional || altStrength.includes('recommended')) return null
  if (strength === 'recommended') return true
  return strength === 'mentioned' ? false : null
}

/** The show that a transcript is of: the first word of its name behind an optional `neg-`. */
export function showOf(name: string): string {
  return name.replace(/^neg-/, '').split('-')[0] ?? name
}
