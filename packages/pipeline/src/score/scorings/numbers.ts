import {basename} from 'node:path'
import {extract} from '@dicta/extract'
import {parse} from '@dicta/parser'
import {VFile} from 'vfile'
import {countHits, quantityDatasets} from '../count-hits.js'
import {readLabelled} from '../labelled-transcript.js'
import {numberLabels, numberMarks} from '../number-labels.js'
import type {Scoring} from './scoring.js'
import {addTallies, qualityOf, share} from '../tally.js'
import type {Tally} from '../tally.js'

/** Numbers and dates, which are labelled together. */
export const scoreNumbers: Scoring = {
  suffix: '.numbers.json',
  columns: [
    'labels',
    'precision',
    'recall',
    'F1',
    'exact F1',
    'noun',
    'kind',
    'bound',
    'hedge F1',
    'rate F1',
    'false alarms',
    'negatives hit'
  ],
  score(paths) {
    const transcripts = paths.map((path) => {
      const {file, source, labels} = readLabelled(path, numberLabels, numberMarks)
      const vfile = new VFile({path: basename(file), value: source})
      const records = extract(parse(vfile), vfile, {
        only: [...quantityDatasets],
        ...(labels.recorded && {reference: labels.recorded})
      })
      return {source, labels, records}
    })
    return quantityDatasets.map((dataset) => ({
      dataset,
      cells: cellsOf(
        addTallies(
          transcripts.map(({records, labels, source}) => countHits(dataset, records, labels, source))
        )
      )
    }))
  }
}

function cellsOf(tally: Tally): string[] {
  const found = Math.max(tally.onCore, tally.right) + tally.falseAlarms
  const {precision, recall, f1} = qualityOf(tally.right, found, tally.wanted)
  const shares = [
    precision,
    recall,
    f1,
    qualityOf(tally.exact, found, tally.wanted).f1,
    share(tally.nounsRight, tally.nouns),
    share(tally.kindsRight, tally.kinds),
    share(tally.boundsRight, tally.bounds),
    qualityOf(tally.hedgesRight, tally.hedgesSaid, tally.hedgesWanted).f1,
    qualityOf(tally.ratesRight, tally.ratesSaid, tally.ratesWanted).f1
  ]
  return [
    String(tally.wanted),
    ...shares.map((value) => value?.toFixed(3) ?? '-'),
    String(tally.falseAlarms),
    `${tally.negativesHit} of ${tally.negatives}`
  ]
}
