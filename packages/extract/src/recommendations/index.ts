import type {Document} from '../document.js'
import type {RecommendationRecord} from './fields.js'
import type {Find} from './find.js'
import {titleOf} from './find.js'
import {judgeOf, shippedJudge} from './judge.js'
import {mergeFinds} from './merge.js'
import {findsOf} from './rows.js'
import {walk} from './walk.js'

export {recommendationFields} from './fields.js'
export type {RecommendationRecord} from './fields.js'
export type {LinearModel as RecommendationWeights} from '../model/linear.js'
export {trainRecommendations} from './train-recommendations.js'
export type {LabelledTitles} from './train-recommendations.js'

const defaultMinScore = 0.5

/** The rows of the dataset `recommendations`, in source order. */
export function extractRecommendations(document: Document): RecommendationRecord[] {
  const {minScore = defaultMinScore, weights} = document.options.recommendations || {}
  const judge = weights === undefined ? shippedJudge : judgeOf(weights)
  const names = document.tree.speakers.map(({name}) => name)
  const finds = mergeFinds(findsOf(walk(document, judge), names, minScore), minScore)
  return finds
    .toSorted((a, b) => a.stage - b.stage || a.quote.start - b.quote.start || a.title.start - b.title.start)
    .map((find) => recordOf(document, find))
}

function recordOf(document: Document, find: Find): RecommendationRecord {
  const {creator, kind, stance, recommender, score, url, selfPromotion} = find
  const {start, end} = find.titleScan.passage.toSource(find.title)
  const title = titleOf(find)
  return {
    ...document.cite('recommendations', find.scan, find.quote, find.rule),
    title,
    titleQuote: title,
    titleStart: start,
    titleEnd: end,
    creator,
    kind,
    stance,
    recommender,
    score,
    url,
    selfPromotion,
    mentions: find.mentions
      .map(({scan, span}) => scan.passage.toSource(span))
      .toSorted((a, b) => a.start - b.start)
  }
}
