import {basename} from 'node:path'
import {extract} from '@dicta/extract'
import type {ClaimRecord} from '@dicta/extract'
import {parse} from '@dicta/parser'
import {VFile} from 'vfile'
import {claimLabels, claimMarks} from '../claim-labels.js'
import type {ClaimLabel} from '../claim-labels.js'
import {pairClaims} from '../claim-pairs.js'
import {rankClaims} from '../claim-ranking.js'
import type {ClaimRanking} from '../claim-ranking.js'
import {readLabelled} from '../labelled-transcript.js'
import {qualityOf, share} from '../tally.js'
import type {Scoring} from './scoring.js'

/** Claims: how they are ranked, which rows are kept, how they are quoted, what is read from them. */
export const scoreClaims: Scoring = {
  suffix: '.claims.json',
  columns: [
    'labels',
    'AP',
    'AP of priority 1',
    'first 20',
    'precision',
    'recall',
    'F1',
    'span F1',
    'exact span',
    'type',
    'hedge F1',
    'negation F1',
    'attribution F1'
  ],
  score(paths) {
    const transcripts = paths.map(readTranscript)
    const rankings = transcripts.map(({records, labels}) => rankClaims(records, labels))
    const pairs = transcripts.flatMap(({records, labels, source}) => pairClaims(records, labels, source))
    // What shares too few words with the label is another claim: its attributes say nothing of this one.
    const matched = pairs.flatMap(({label, record, words}) =>
      record && words >= 0.4 ? [{label, record}] : []
    )
    const flagF1 = (flagOf: (claim: ClaimLabel | ClaimRecord) => boolean): number | null => {
      const wanted = matched.filter(({label}) => flagOf(label))
      const said = matched.filter(({record}) => flagOf(record)).length
      return qualityOf(wanted.filter(({record}) => flagOf(record)).length, said, wanted.length).f1
    }
    const figures = [
      ...rankingFigures.map((figure) => mean(rankings.map((ranking) => ranking[figure]))),
      mean(pairs.map(({words}) => words)),
      share(pairs.filter(({words}) => words === 1).length, pairs.length),
      share(matched.filter(({label, record}) => label.type === record.type).length, matched.length),
      flagF1(({hedged}) => hedged),
      flagF1(({negated}) => negated),
      flagF1(({attributedTo}) => Boolean(attributedTo))
    ]
    const cells = [String(pairs.length), ...figures.map((figure) => figure?.toFixed(3) ?? '-')]
    return [{dataset: 'claims', cells}]
  }
}

const rankingFigures = [
  'asked',
  'first',
  'top',
  'precision',
  'recall',
  'f1'
] as const satisfies ReadonlyArray<keyof ClaimRanking>

function readTranscript(path: string): {
  readonly source: string
  readonly labels: readonly ClaimLabel[]
  readonly records: readonly ClaimRecord[]
} {
  const {file, source, labels} = readLabelled(path, claimLabels, claimMarks)
  const vfile = new VFile({path: basename(file), value: source})
  const {claims} = extract(parse(vfile), vfile, {only: ['claims'], claims: {minScore: 0}})
  return {source, labels: labels.claims, records: claims}
}

/** The mean of the figures there are; null where there is none. */
function mean(figures: ReadonlyArray<number | null>): number | null {
  const known = figures.filter((figure) => figure !== null)
  return share(
    known.reduce((sum, figure) => sum + figure, 0),
    known.length
  )
}
