import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {scoreClaims, trainClaims} from '@dicta/extract/claims'
import type {LabelledSentences} from '@dicta/extract/claims'
import {tableOf} from './table.js'

/** A debate or a speech of the CheckThat! lab: one line a sentence, with whether it was checked. */
interface Debate extends LabelledSentences {
  readonly name: string
}

/**
 * How well weights that are learnt from all other debates rank the sentences of each: average precision over
 * all its lines, as the lab counts it.
 *
 * @param folder Files of the lab: number, speaker, sentence and label, separated by tabs.
 * @returns A table, or one line that says why there is none.
 */
export function checkThat(folder: string): string {
  if (!existsSync(folder))
    return `Skipped: no folder ${folder}. The CheckThat! lab of 2019 publishes it for research use.`
  const debates = debatesIn(folder)
  const rows = debates.map((debate) => {
    const others = debates.filter((other) => other !== debate)
    const weights = trainClaims(others, {calibrate: false})
    const claims = debate.labels.reduce((sum, label) => sum + label, 0)
    return {
      name: debate.name,
      claims,
      learnt: averagePrecision(debate.labels, scoreClaims(debate.sentences, {weights})),
      shipped: averagePrecision(debate.labels, scoreClaims(debate.sentences))
    }
  })
  const mean = (value: (row: (typeof rows)[number]) => number): string =>
    (rows.reduce((sum, row) => sum + value(row), 0) / rows.length).toFixed(3)
  return tableOf(
    [
      {title: 'debate', align: 'left'},
      {title: 'checked', align: 'right'},
      {title: 'learnt from the others', align: 'right'},
      {title: 'weights of the package', align: 'right'}
    ],
    [
      ...rows.map(({name, claims, learnt, shipped}) => [
        name,
        String(claims),
        learnt.toFixed(3),
        shipped.toFixed(3)
      ]),
      ['mean (MAP)', '', mean(({learnt}) => learnt), mean(({shipped}) => shipped)]
    ]
  )
}

/** The mean of the precisions at each sentence that was checked, in the order of the scores. */
export function averagePrecision(labels: readonly number[], scores: readonly number[]): number {
  const order = labels.map((_, index) => index).toSorted((a, b) => scores[b]! - scores[a]! || a - b)
  let found = 0
  let sum = 0
  for (const [rank, index] of order.entries()) {
    if (labels[index] === 0) continue
    found++
    sum += found / (rank + 1)
  }
  return found === 0 ? 0 : sum / found
}

function debatesIn(folder: string): Debate[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .map((file) => {
      const lines = readFileSync(join(folder, file), 'utf8')
        .split(/\r?\n/)
        .filter(Boolean)
        .map((line) => line.split('\t'))
      return {
        name: file.replace(/\.tsv$/, ''),
        sentences: lines.map(([, , sentence = '']) => sentence),
        labels: lines.map(([, , , label]) => Number(label === '1'))
      }
    })
}
