import type {Document} from '../document.js'
import type {RecommendationRecord} from './fields.js'

export {recommendationFields} from './fields.js'
export type {RecommendationRecord} from './fields.js'

/** The rows of the dataset `recommendations`. */
export function extractRecommendations(document: Document): RecommendationRecord[] {
  return document.scans.length ? [] : []
}
