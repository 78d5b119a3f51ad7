import type {Dataset, Records} from '@dicta/extract'
import {clock, counted, grouped, percent, valueOrRange} from './figures.js'
import type {Head} from './markdown.js'
import {escapeMarkdown, plain, quoted, table} from './markdown.js'

/** Gives the name of the file that holds all rows of a dataset, where one is written. */
export type DetailName = (dataset: Dataset) => string | undefined

/** How many rows of each kind the report shows of one transcript. */
const most = {speakers: 20, recommendations: 25, claims: 10, numbers: 20, dates: 15}

const right = true

/** What the report says of one transcript. Parts without rows are left out. */
export function section(name: string, records: Records, detail: DetailName): string {
  const parts = [
    speakers(records, detail),
    recommendations(records, detail),
    claims(records, detail),
    numbers(records, detail),
    dates(records, detail)
  ].filter((part) => part !== '')
  return [`## ${escapeMarkdown(name)}`, ...(parts.length > 0 ? parts : ['Nothing found.'])].join('\n\n')
}

function speakers({speakers}: Records, detail: DetailName): string {
  const head = [
    {name: 'Speaker'},
    {name: 'Turns', right},
    {name: 'Words', right},
    {name: 'Share', right},
    {name: 'Talk time', right}
  ]
  return part('Speakers', 'speakers', head, speakers, detail, (row) => [
    plain(row.role === null ? row.name : `${row.name} (${row.role})`),
    grouped(row.turns),
    grouped(row.words),
    percent(row.share),
    clock(row.talkMs)
  ])
}

function recommendations({recommendations}: Records, detail: DetailName): string {
  const head = ['Title', 'By', 'Kind', 'Stance', 'Who'].map((name) => ({name}))
  return part(
    'Recommendations',
    'recommendations',
    [...head, {name: 'When', right}],
    recommendations,
    detail,
    (row) => [
      plain(row.title),
      plain(row.creator),
      row.kind,
      row.stance,
      plain(row.recommender),
      clock(row.timeMs)
    ]
  )
}

function claims({claims}: Records, detail: DetailName): string {
  const head = [{name: 'Claim'}, {name: 'Speaker'}, {name: 'When', right}, {name: 'Score', right}]
  // The sort is stable: equal scores stay in source order.
  const ranked = claims.filter(({duplicateOf}) => duplicateOf === null).toSorted((a, b) => b.score - a.score)
  return part('Claims most worth checking', 'claims', head, ranked, detail, (row) => [
    quoted(row.quote),
    plain(row.speaker),
    clock(row.timeMs),
    row.score.toFixed(2)
  ])
}

function numbers({numbers}: Records, detail: DetailName): string {
  const head = [{name: 'Number'}, {name: 'Value', right}, {name: 'Unit'}, {name: 'Of'}, {name: 'Speaker'}]
  return part('Numbers', 'numbers', head, numbers, detail, (row) => [
    quoted(row.quote),
    valueOrRange(row),
    plain(row.per === null ? row.unit : `${row.unit ?? ''} per ${row.per}`),
    plain(row.of),
    plain(row.speaker)
  ])
}

function dates({dates}: Records, detail: DetailName): string {
  const head = [{name: 'Date'}, {name: 'Value'}, {name: 'Speaker'}, {name: 'When', right}]
  return part('Dates', 'dates', head, dates, detail, (row) => [
    quoted(row.quote),
    plain(row.value),
    plain(row.speaker),
    clock(row.timeMs)
  ])
}

function part<Row>(
  title: string,
  dataset: keyof typeof most,
  head: readonly Head[],
  rows: readonly Row[],
  detail: DetailName,
  cells: (row: Row) => readonly string[]
): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, most[dataset])
  const rest = rows.length - shown.length
  const file = detail(dataset)
  const more =
    rest === 0 ? [] : [`… and ${grouped(rest)} more${file === undefined ? '' : ` in \`${file}\``}.`]
  return [`### ${title}`, table(head, shown.map(cells)), ...more].join('\n\n')
}

/** The sentence that says how much there is. */
export function overview(counts: ReadonlyArray<readonly [count: number, noun: string]>): string {
  const parts = counts.map(([count, noun]) => counted(count, noun))
  return `${parts.join(', ')}.`
}
