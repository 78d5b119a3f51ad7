import type {Root} from '@dicta/parser'
import type {VFile} from 'vfile'
import {documentOf} from '../document.js'
import {fit} from '../model/fit.js'
import type {Example} from '../model/fit.js'
import type {LinearModel} from '../model/linear.js'
import {sharesHalf} from '../span.js'
import type {Span} from '../span.js'
import {featureTable} from './feature-table.js'
import {judgeOf} from './judge.js'
import type {Judge} from './judge.js'
import type {Judged} from './judged.js'
import {normalTitle} from './similarity.js'
import {walk} from './walk.js'
import {Works} from './works.js'

/** A transcript in which titles are marked. */
export interface LabelledTitles {
  readonly tree: Root
  readonly file?: VFile
  /**
   * Spans of the source. `true` is recommended, `false` is not; `null` teaches nothing: doubtful, or another
   * stance. What is not marked is not recommended, unless it has one of the `aliases` of a marked title.
   */
  readonly titles: ReadonlyArray<
    Span & {readonly recommended: boolean | null; readonly aliases?: readonly string[]}
  >
}

const startBias = -3
/** Evidence that it takes to move a weight. */
const strength = 3
/** What was recommended before decides on what is seen later: so often weights are learnt from what they made. */
const rounds = 3

/** Labels are of what is said, whatever notes list. */
const none = new Works([])

const names = Object.keys(featureTable)
const start = Float64Array.from(Object.values(featureTable), (feature) => feature.start)

/**
 * Learns weights of recommendations from labels of your own, for `recommendations.weights` of `extract`. Each
 * weight starts at what its feature is worth in general and is moved by evidence. The same documents give the
 * same weights.
 *
 * @throws {TypeError} When there is no document.
 */
export function trainRecommendations(documents: readonly LabelledTitles[]): LinearModel {
  if (documents.length === 0) throw new TypeError('Expected at least one document to learn from')
  let model = modelOf(start, startBias)
  for (let round = 0; round < rounds; round++) {
    const judge = judgeOf(model)
    const examples = documents.flatMap((document) => examplesOf(document, judge))
    const {weights, biases} = fit(examples, 1, {
      start,
      strength: new Float64Array(names.length).fill(strength)
    })
    model = modelOf(weights, biases[0] ?? startBias)
  }
  return model
}

function modelOf(weights: Float64Array, bias: number): LinearModel {
  return {
    name: 'recommendations',
    bias: rounded(bias),
    weights: Object.fromEntries(names.map((name, index) => [name, rounded(weights[index] ?? 0)]))
  }
}

function rounded(weight: number): number {
  return Number(weight.toFixed(2))
}

function examplesOf({tree, file, titles}: LabelledTitles, judge: Judge): Example[] {
  const examples: Example[] = []
  for (const one of walk(documentOf(tree, file, {}), judge, none).judged) {
    const recommended = labelOf(one, titles)
    if (recommended === null) continue
    const known = [...one.features]
    examples.push({
      indexes: Int32Array.from(known, ([name]) => names.indexOf(name)),
      values: Float64Array.from(known, ([, value]) => value),
      grade: Number(recommended),
      weight: 1,
      group: 0
    })
  }
  return examples
}

/** Whether a candidate is recommended; `null` where labels leave it open. */
function labelOf({scan, candidate}: Judged, titles: LabelledTitles['titles']): boolean | null {
  const span = scan.passage.toSource(candidate)
  const there = titles.filter((title) => sharesHalf(title, span))
  if (there.some(({recommended}) => recommended === true)) return true
  if (there.length > 0) return there.some(({recommended}) => recommended === null) ? null : false
  // The same title at another place says neither that it is put forward there nor that it is not.
  const said = normalTitle(scan.text.slice(candidate.start, candidate.end))
  const again = titles.some(({aliases = []}) => aliases.some((alias) => normalTitle(alias) === said))
  return again ? null : false
}
