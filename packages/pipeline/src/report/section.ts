import type {Dataset, Records} from '@dicta/extract'
import {clock, grouped, percent, valueOrRange} from './figures.js'
import type {Head} from './markdown.js'
import {code, escapeMarkdown, plain, quoted, table} from './markdown.js'
import {selectRows, weighDate, weighNumber} from './select-rows.js'

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
  return part(detail, {
    title: 'Speakers',
    dataset: 'speakers',
    head: [
      {name: 'Speaker'},
      {name: 'Turns', right},
      {name: 'Words', right},
      {name: 'Share', right},
      {name: 'Talk time', right}
    ],
    rows: speakers,
    weigh: ({words}) => words,
    cells: (row) => [
      plain(row.role === null ? row.name : `${row.name} (${row.role})`),
      grouped(row.turns),
      grouped(row.words),
      percent(row.share),
      clock(row.talkMs)
    ]
  })
}

function recommendations({recommendations}: Records, detail: DetailName): string {
  return part(detail, {
    title: 'Recommendations',
    dataset: 'recommendations',
    head: [...['Title', 'By', 'Kind', 'Stance', 'Who'].map((name) => ({name})), {name: 'When', right}],
    rows: recommendations,
    weigh: ({score}) => score,
    cells: (row) => [
      plain(row.title),
      plain(row.creator),
      row.kind,
      row.stance,
      plain(row.recommender),
      clock(row.timeMs)
    ]
  })
}

/** The best come first here. */
function claims({claims}: Records, detail: DetailName): string {
  return part(detail, {
    title: 'Claims most worth checking',
    dataset: 'claims',
    head: [{name: 'Claim'}, {name: 'Speaker'}, {name: 'When', right}, {name: 'Score', right}],
    // The sort is stable: equal scores stay in source order.
    rows: claims.filter(({duplicateOf}) => duplicateOf === null).toSorted((a, b) => b.score - a.score),
    weigh: ({score}) => score,
    cells: (row) => [quoted(row.quote), plain(row.speaker), clock(row.timeMs), row.score.toFixed(2)]
  })
}

function numbers({numbers}: Records, detail: DetailName): string {
  return part(detail, {
    title: 'Numbers',
    dataset: 'numbers',
    head: [{name: 'Number'}, {name: 'Value', right}, {name: 'Unit'}, {name: 'Of'}, {name: 'Speaker'}],
    rows: numbers,
    weigh: weighNumber,
    cells: (row) => [
      quoted(row.quote),
      valueOrRange(row),
      [code(row.unit), ...(row.per === null ? [] : ['per', plain(row.per)])].join(' ').trim(),
      plain(row.of),
      plain(row.speaker)
    ]
  })
}

function dates({dates}: Records, detail: DetailName): string {
  return part(detail, {
    title: 'Dates',
    dataset: 'dates',
    head: [{name: 'Date'}, {name: 'Value'}, {name: 'Speaker'}, {name: 'When', right}],
    rows: dates,
    weigh: weighDate,
    cells: (row) => [quoted(row.quote), plain(row.value), plain(row.speaker), clock(row.timeMs)]
  })
}

interface Part<Row> {
  readonly title: string
  readonly dataset: keyof typeof most
  readonly head: readonly Head[]
  readonly rows: readonly Row[]
  /** Which rows are shown where not all can be. */
  readonly weigh: (row: Row) => number
  readonly cells: (row: Row) => readonly string[]
}

function part<Row>(detail: DetailName, {title, dataset, head, rows, weigh, cells}: Part<Row>): string {
  if (rows.length === 0) return ''
  const shown = selectRows(rows, most[dataset], weigh)
  const rest = rows.length - shown.length
  const file = detail(dataset)
  const where = file === undefined ? '' : ` in \`${file}\``
  const lines = shown.map(cells)
  return [
    `### ${title}`,
    table(head, lines),
    ...(rest > 0 ? [`… and ${grouped(rest)} more${where}.`] : [])
  ].join('\n\n')
}
