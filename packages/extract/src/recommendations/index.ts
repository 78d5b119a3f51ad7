import type {Document} from '../document.js'
import type {RecommendationRecord} from './fields.js'
import type {Find} from './find.js'
import {nameOf, titleOf} from './find.js'
import {judgeOf, shippedJudge} from './judge.js'
import {mergeFinds} from './merge.js'
import {findsOf} from './rows.js'
import {walk} from './walk.js'
import {Works} from './works.js'

export {recommendationFields} from './fields.js'
export type {RecommendationRecord} from './fields.js'
export type {LinearModel as RecommendationWeights} from '../model/linear.js'
export {trainRecommendations} from './train-recommendations.js'
export type {LabelledTitles} from './train-recommendations.js'

const defaultMinScore = 0.5

/** The rows of the dataset `recommendations`, in source order. */
export function extractRecommendations(document: Document): RecommendationRecord[] {
  const {minScore = defaultMinScore, weights, works = []} = document.options.recommendations || {}
  const judge = weights === undefined ? shippedJudge : judgeOf(weights)
  const names = document.tree.speakers.map(({name}) => name)
  const finds = mergeFinds(findsOf(walk(document, judge, new Works(works)), names, minScore), minScore)
  return finds
    .toSorted((a, b) => a.stage - b.stage || a.quote.start - b.quote.start || a.title.start - b.title.start)
    .map((find) => recordOf(document, find))
}

function recordOf(document: Document, find: Find): RecommendationRecord {
  const {stance, recommender, score, selfPromotion, work} = find
  const {start, end} = find.titleScan.passage.toSource(find.title)
  return {
    ...document.cite('recommendations', find.scan, find.quote, find.rule),
    title: nameOf(find),
    titleQuote: titleOf(find),
    titleStart: start,
    titleEnd: end,
    creator: work?.creator ?? find.creator,
    kind: work?.kind ?? find.kind,
    stance,
    recommender,
    score,
    url: work?.url ?? find.url,
    selfPromotion,
    mentions: find.mentions
      .map(({scan, span}) => scan.passage.toSource(span))
      .toSorted((a, b) => a.start - b.start)
  }
}
