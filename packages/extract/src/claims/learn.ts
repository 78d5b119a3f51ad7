import {fit} from '../model/fit.js'
import type {Example} from '../model/fit.js'
import type {Summed} from './best-cut.js'
import {featureTable} from './feature-table.js'
import type {Statement} from './statements.js'
import {isWordFeature, surroundingNames} from './surroundings.js'

/** The statements of one document with their labels. */
export interface Lesson {
  readonly statements: readonly Statement[]
  /** All that is observed of each statement and around it. */
  readonly features: ReadonlyArray<ReadonlyMap<string, number>>
  readonly grades: readonly number[]
  /** What was labelled as one, of which the strongest statement is meant; `undefined`: each statement by itself. */
  readonly unitOf: readonly number[] | undefined
}

/** Weights that were learnt. */
export interface Learnt {
  /** By the name of the feature, to three decimals. */
  readonly named: Record<string, number>
  /** What the statements of other documents add up to by them, the bias left out. */
  readonly sums: (lessons: readonly Lesson[]) => Summed[][]
}

/** A feature speaks this much for or against a claim before any label is seen. */
const startWeight = 0.4
/**
 * Evidence that it takes to move the weights of a clause’s own features, of those nearby, of words; less in
 * proportion where there are more statements than `usualStatements`: much evidence is believed sooner.
 */
const ownStrength = 40
const nearStrength = 60
const wordStrength = 100
const usualStatements = 2000
/** In how many documents a word must stand: what one show talks about is no mark of a claim. */
const leastDocuments = 4
/** A document counts as much as this many statements, at their root: long ones must not decide alone. */
const usualLength = 150
/** Labels of 1 count twice. */
const sureWeight = 2

/** Learns weights from documents. */
export function learn(lessons: readonly Lesson[], rounds: number): Learnt {
  const names = [...Object.keys(featureTable), ...surroundingNames, ...wordsOf(lessons)]
  const indexOf = new Map(names.map((name, index) => [name, index]))
  const start = Float64Array.from(names, (name) => (directions.get(name) ?? 0) * startWeight)
  const count = lessons.reduce((sum, {statements}) => sum + statements.length, 0)
  const hold = Math.min(1, usualStatements / Math.max(1, count))
  const strength = Float64Array.from(names, (name) => hold * strengthOf(name))
  const vectors = lessons.map((lesson) => vectorsOf(lesson, indexOf))
  let weights: Float64Array = start
  const needed = lessons.some(({unitOf}) => unitOf) ? rounds : 1
  for (let round = 0; round < needed; round++)
    weights = fit(examplesOf(lessons, vectors, weights), lessons.length, {start, strength}).weights
  return {
    named: Object.fromEntries(
      names
        .map((name, index) => [name, rounded(weights[index]!)] as const)
        .filter(([name, weight]) => weight !== 0 || directions.has(name))
    ),
    sums: (others) =>
      others.map((lesson) => {
        const rows = vectorsOf(lesson, indexOf)
        const sums = rows.map((row) => dot(row, weights))
        const meant = meantOf(lesson, sums)
        return sums.flatMap((sum, index) => (meant(index) ? [{sum, grade: lesson.grades[index]!}] : []))
      })
  }
}

const directions: ReadonlyMap<string, number> = new Map(
  Object.entries(featureTable).map(([name, {direction}]) => [name, direction])
)

function strengthOf(name: string): number {
  if (directions.has(name)) return ownStrength
  return isWordFeature(name) ? wordStrength : nearStrength
}

type Vector = Pick<Example, 'indexes' | 'values'>

function vectorsOf({features}: Lesson, indexOf: ReadonlyMap<string, number>): Vector[] {
  return features.map((observed) => {
    const known = [...observed].filter(([name]) => indexOf.has(name))
    return {
      indexes: Int32Array.from(known, ([name]) => indexOf.get(name)!),
      values: Float64Array.from(known, ([, value]) => value)
    }
  })
}

function examplesOf(
  lessons: readonly Lesson[],
  vectors: ReadonlyArray<readonly Vector[]>,
  weights: Float64Array
): Example[] {
  return lessons.flatMap((lesson, group) => {
    const rows = vectors[group]!
    const length = Math.sqrt(usualLength / Math.max(1, rows.length))
    const meant = meantOf(
      lesson,
      rows.map((row) => dot(row, weights))
    )
    return rows.flatMap((row, index) => {
      const grade = lesson.grades[index]!
      return meant(index) ? [{...row, grade, weight: length * (grade === 1 ? sureWeight : 1), group}] : []
    })
  })
}

/**
 * Which statements teach. Of those of a unit with a label only the strongest is meant; without one, none is a
 * claim. Questions state nothing.
 */
function meantOf({statements, unitOf, grades}: Lesson, sums: readonly number[]): (index: number) => boolean {
  if (!unitOf) return (index) => !statements[index]!.asks
  const strongest = new Map<number, number>()
  for (const [index, unit] of unitOf.entries()) {
    if (statements[index]!.asks) continue
    const best = strongest.get(unit)
    if (best === undefined || sums[index]! > sums[best]!) strongest.set(unit, index)
  }
  return (index) =>
    !statements[index]!.asks && (grades[index] === 0 || strongest.get(unitOf[index]!) === index)
}

/** Features for the words that stand in enough documents. */
function wordsOf(lessons: readonly Lesson[]): string[] {
  const documents = new Map<string, number>()
  for (const {features} of lessons) {
    const here = new Set(features.flatMap((observed) => [...observed.keys()].filter(isWordFeature)))
    for (const name of here) documents.set(name, (documents.get(name) ?? 0) + 1)
  }
  return [...documents.keys()].filter((name) => (documents.get(name) ?? 0) >= leastDocuments).toSorted()
}

function dot({indexes, values}: Vector, weights: Float64Array): number {
  let sum = 0
  for (let index = 0; index < indexes.length; index++) sum += weights[indexes[index]!]! * values[index]!
  return sum
}

function rounded(weight: number): number {
  return Number(weight.toFixed(3))
}
