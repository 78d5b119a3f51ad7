import type {ClaimRecord} from '@dicta/extract'
import type {ClaimLabel} from './claim-labels.js'
import {sharedPart} from './placed.js'
import {share} from './tally.js'

/** How well the scores of one transcript’s clauses tell which of them are claims; null: nothing to judge. */
export interface ClaimRanking {
  /** Average precision for what is asked for, priorities 1 and 2. */
  readonly asked: number | null
  /** The same for priority 1 alone. */
  readonly first: number | null
  /** The share of labelled claims among the twenty highest scores, or as many as there are labels. */
  readonly top: number | null
  /** Of the rows that are kept by default, those on a claim; of the asked claims, those with a row. */
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

type Row = Pick<ClaimRecord, 'start' | 'end' | 'score'>
type Label = Pick<ClaimLabel, 'start' | 'end' | 'priority'>

/** The score from which `extract` keeps a row by default. */
const kept = 0.5

/** Ranks every clause of a transcript, `claims.minScore` 0, and holds the order against the labels. */
export function rankClaims(records: readonly Row[], labels: readonly Label[]): ClaimRanking {
  const ranked = records.toSorted((a, b) => b.score - a.score || a.start - b.start)
  const asked = labels.filter(({priority}) => priority <= 2)
  const top = ranked.slice(0, Math.min(20, labels.length))
  const rows = ranked.filter(({score}) => score >= kept)
  const precision = share(
    rows.filter((row) => labels.some((label) => onClaim(row, label))).length,
    rows.length
  )
  const recall = share(asked.filter((label) => rows.some((row) => onClaim(row, label))).length, asked.length)
  return {
    asked: averagePrecision(ranked, asked),
    first: averagePrecision(
      ranked,
      labels.filter(({priority}) => priority === 1)
    ),
    top: share(top.filter((row) => labels.some((label) => onClaim(row, label))).length, top.length),
    precision,
    recall,
    f1: harmonicMean(precision, recall)
  }
}

/** The mean, over labels, of the precision down to the row that finds the label; 0 where none does. */
function averagePrecision(ranked: readonly Row[], labels: readonly Label[]): number | null {
  const open = new Set(labels)
  let found = 0
  let sum = 0
  ranked.forEach((row, index) => {
    const label = [...open].find((candidate) => onClaim(row, candidate))
    if (!label) return
    open.delete(label)
    found += 1
    sum += found / (index + 1)
  })
  return share(sum, labels.length)
}

/** Whether a row is about a claim: half of the shorter of the two lies in the other. */
function onClaim(row: Row, label: Label): boolean {
  return sharedPart(row, label) >= 0.5
}

/** Not `qualityOf`: what is found is counted in rows, what is asked in labels. */
function harmonicMean(precision: number | null, recall: number | null): number | null {
  if (precision === null && recall === null) return null
  const [p, r] = [precision ?? 0, recall ?? 0]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
