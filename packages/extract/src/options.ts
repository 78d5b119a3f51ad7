import {z} from 'zod'
import {linearModel} from './model/linear.js'
import {recommendationKinds} from './recommendations/fields.js'
import {datasets} from './record/datasets.js'

const referencePattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Options of the dataset `numbers`. */
export const numberOptions = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .meta({
      description:
        'ISO 4217 code of a bare `$` or `dollars`; default: `USD`. Change it for a show from another dollar country'
    })
})

/** Options of the dataset `dates`. */
const dateOptions = z.strictObject({})

/** Options of the dataset `claims`. */
const claimOptions = z.strictObject({
  minScore: z.number().min(0).max(1).optional().meta({
    description: 'Least score of a row; default: .5. Lower it to see more, less certain rows'
  }),
  weights: linearModel.optional().meta({
    description: 'Weights of your own, as `trainClaims` gives them; default: those of this package'
  })
})

/** Options of the dataset `recommendations`. */
const recommendationOptions = z.strictObject({
  minScore: z.number().min(0).max(1).optional().meta({
    description: 'Least score of a row; default: .5. Lower it to see more, less certain rows'
  }),
  weights: linearModel.optional().meta({
    description: 'Weights of your own, as `trainRecommendations` gives them; default: those of this package'
  }),
  works: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        creator: z.string().min(1).nullish(),
        url: z.string().min(1).nullish(),
        kind: z.enum(recommendationKinds).nullish()
      })
    )
    .optional()
    .meta({
      description:
        'Works that may be named, from show notes or a list of your own: a row of one that is spoken takes its title, creator, link and kind; one that is not spoken gives no row; default: none'
    })
})

/** Options that a configuration file may set for a run or for some of its files. */
export const datasetOptions = z.strictObject({
  numbers: z
    .union([z.literal(false), numberOptions])
    .optional()
    .meta({
      description: '`false` leaves the dataset out'
    }),
  dates: z
    .union([z.literal(false), dateOptions])
    .optional()
    .meta({
      description: '`false` leaves the dataset out'
    }),
  claims: z
    .union([z.literal(false), claimOptions])
    .optional()
    .meta({
      description: '`false` leaves the dataset out'
    }),
  recommendations: z
    .union([z.literal(false), recommendationOptions])
    .optional()
    .meta({
      description: '`false` leaves the dataset out'
    }),
  turns: z.literal(false).optional().meta({description: '`false` leaves the dataset out'}),
  speakers: z.literal(false).optional().meta({description: '`false` leaves the dataset out'}),
  reference: z.string().regex(referencePattern).optional().meta({
    description:
      'ISO date or date-time of the recording, against which relative dates are resolved; default: the date that the front matter gives'
  })
})

/** Options of `extract`. */
export const extractOptions = datasetOptions.extend({
  only: z.array(z.enum(datasets)).optional().meta({
    description: 'Datasets to make; default: all'
  }),
  transcript: z.string().min(1).optional().meta({
    description: 'Id of the transcript in each row; default: the path of the file'
  })
})

/** What can be set for single datasets. */
export type DatasetOptions = z.infer<typeof datasetOptions>

/** What `extract` can be told. */
export type ExtractOptions = z.infer<typeof extractOptions>
