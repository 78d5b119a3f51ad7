import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {extract} from '@dicta/extract'
import type {Records} from '@dicta/extract'
import {decode, parse} from '@dicta/parser'
import {VFile} from 'vfile'
import {z} from 'zod'
import {UsageError} from '../usage-error.js'
import {handLabels} from './labels.js'
import type {HandLabels} from './labels.js'
import {addCounts, countHits, qualityOf, scoredDatasets} from './score-labels.js'
import type {Counts} from './score-labels.js'

const suffix = '.quantities.json'

/**
 * Measures the extractors on a folder of hand labels; returns a table as Markdown.
 *
 * @param folder Holds `NAME.quantities.json`; each names its transcript, which stands beside it or in
 *   `../transcripts`.
 * @throws {TypeError} When the folder holds no labels, or labels of another shape.
 */
export function scoreFolder(folder: string): string {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .toSorted()
  if (names.length === 0) throw new UsageError(`Cannot find labels (\`*${suffix}\`) in \`${folder}\``)
  const all = names.map((name) => readLabels(join(folder, name)))
  const results = all.map(({path, labels}) => ({labels, records: recordsOf(path, labels)}))
  const rows = scoredDatasets.map((dataset) => {
    const counts = results.map(({labels, records}) => countHits(dataset, records, labels)).reduce(addCounts)
    return row(dataset, counts)
  })
  return [
    `| ${names.length} transcripts | labels | precision | recall | F1 | F1 with span and unit | false alarms |`,
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
    ''
  ].join('\n')
}

function row(name: string, counts: Counts): string {
  const {value, exact} = qualityOf(counts)
  const shares = [value.precision, value.recall, value.f1, exact.f1].map((share) => share.toFixed(3))
  return `| ${name} | ${counts.wanted} | ${shares.join(' | ')} | ${counts.falseAlarms} |`
}

function readLabels(path: string): {readonly path: string; readonly labels: HandLabels} {
  const result = handLabels.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!result.success)
    throw new UsageError(`Unexpected labels in \`${path}\`: ${z.prettifyError(result.error)}`)
  const {file} = result.data
  const beside = resolve(dirname(path), file)
  return {
    labels: result.data,
    path: existsSync(beside) ? beside : resolve(dirname(path), '../transcripts', file)
  }
}

function recordsOf(path: string, {file, recorded}: HandLabels): Records {
  const vfile = new VFile({path: file, value: decode(readFileSync(path)).value})
  return extract(parse(vfile), vfile, {
    only: [...scoredDatasets],
    ...(recorded !== undefined && {reference: recorded})
  })
}
