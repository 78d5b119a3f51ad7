import {claimFields} from './claims/fields.js'
import {dateFields} from './dates/fields.js'
import {numberFields} from './numbers/fields.js'
import {recommendationFields} from './recommendations/fields.js'
import {speakerFields} from './speakers/fields.js'
import {turnFields} from './turns/fields.js'

/** The zod schema of each dataset’s rows: the one source of types, columns and reference docs. */
export const schemas = {
  numbers: numberFields,
  dates: dateFields,
  claims: claimFields,
  recommendations: recommendationFields,
  turns: turnFields,
  speakers: speakerFields
} as const
