import {z} from 'zod'
import {provenance} from '../record/provenance.js'

/** What kind of thing is recommended. */
export const recommendationKinds = [
  'book',
  'film',
  'show',
  'podcast',
  'article',
  'music',
  'app',
  'product',
  'place',
  'person',
  'event',
  'other'
] as const

/** How the speaker stands to it. */
const stances = ['recommended', 'endorsed', 'mentioned', 'negative', 'promotion'] as const

const offset = z.int().min(0)

/** One row of the dataset `recommendations`. */
export const recommendationFields = z.object({
  ...provenance,
  title: z
    .string()
    .min(1)
    .meta({description: 'Canonical title: as show notes or a list of works have it, else as said', rank: 0}),
  titleQuote: z.string().min(1).meta({description: 'The title as said', rank: 30}),
  titleStart: offset.meta({description: 'First code unit of the title in the source', rank: 96}),
  titleEnd: offset.meta({description: 'One past the last code unit of the title', rank: 97}),
  creator: z.string().nullable().meta({
    description: 'Author, director, maker, as said or as show notes have it',
    rank: 3
  }),
  kind: z.enum(recommendationKinds).meta({description: 'What kind of thing it is', rank: 4}),
  stance: z.enum(stances).meta({description: 'How the speaker stands to it', rank: 5}),
  recommender: z.string().nullable().meta({
    description: 'Who recommends: the speaker, unless someone reads another person’s pick',
    rank: 6
  }),
  score: z.number().min(0).max(1).meta({description: 'How sure the row is, 0 to 1', rank: 20}),
  url: z
    .string()
    .nullable()
    .meta({description: 'Link, where the transcript or its show notes give one', rank: 31}),
  selfPromotion: z.boolean().meta({
    description: 'Whether it is the recommender’s own work',
    rank: 32
  }),
  mentions: z
    .array(z.object({start: offset, end: offset}))
    .meta({description: 'Spans of the other places where it is named', rank: 98})
})

/** One row of the dataset `recommendations`. */
export type RecommendationRecord = z.infer<typeof recommendationFields>
