import type {Root} from '@dicta/parser'
import type {VFile} from 'vfile'
import {z} from 'zod'
import type {ClaimRecord} from './claims/fields.js'
import {extractClaims} from './claims/index.js'
import type {DateRecord} from './dates/fields.js'
import {extractDates} from './dates/index.js'
import {documentOf} from './document.js'
import type {NumberRecord} from './numbers/fields.js'
import {extractNumbers} from './numbers/index.js'
import {extractOptions} from './options.js'
import type {ExtractOptions} from './options.js'
import type {RecommendationRecord} from './recommendations/fields.js'
import {extractRecommendations} from './recommendations/index.js'
import type {Dataset} from './record/datasets.js'
import type {SpeakerRecord} from './speakers/fields.js'
import {extractSpeakers} from './speakers/index.js'
import type {TurnRecord} from './turns/fields.js'
import {extractTurns} from './turns/index.js'

/** The rows of one transcript, each list in source order. */
export interface Records {
  numbers: NumberRecord[]
  dates: DateRecord[]
  claims: ClaimRecord[]
  recommendations: RecommendationRecord[]
  turns: TurnRecord[]
  speakers: SpeakerRecord[]
}

/**
 * Extracts the datasets of one transcript. The tree is left as it was.
 *
 * @param tree What `parse` of `@dicta/parser` returns, transformed or not.
 * @param file The file it was parsed from: its path names the transcript in each row.
 * @throws {TypeError} When an option is unknown or has a wrong value.
 */
export function extract(tree: Root, file?: VFile, options: ExtractOptions = {}): Records {
  const checked = checkOptions(options)
  const wanted = (dataset: Dataset): boolean =>
    checked[dataset] !== false && (checked.only?.includes(dataset) ?? true)
  const document = documentOf(tree, file, checked)
  const needed = (dataset: Dataset): boolean => wanted(dataset) || wanted('claims')
  const numbers = needed('numbers') ? extractNumbers(document) : []
  const dates = needed('dates') ? extractDates(document) : []
  return {
    numbers: wanted('numbers') ? numbers : [],
    dates: wanted('dates') ? dates : [],
    claims: wanted('claims') ? extractClaims(document, numbers, dates) : [],
    recommendations: wanted('recommendations') ? extractRecommendations(document) : [],
    turns: wanted('turns') ? extractTurns(document) : [],
    speakers: wanted('speakers') ? extractSpeakers(document) : []
  }
}

function checkOptions(options: ExtractOptions): ExtractOptions {
  const result = extractOptions.safeParse(options)
  if (!result.success) throw new TypeError(`Unexpected options of extract: ${z.prettifyError(result.error)}`)
  return result.data
}
