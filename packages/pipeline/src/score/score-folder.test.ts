import {describe, expect, it} from 'vitest'
import {makeFolder} from '../testing/folder.js'
import {scoreFolder} from './score-folder.js'

const transcript = 'Ana Ruiz: We sold 4,000 boats in 2019, maybe 300 oars.\n\nBo Li: Room 12, for a decade?\n'

function mark(surface: string, more: object = {}): object {
  const start = transcript.indexOf(surface)
  return {start, end: start + surface.length, surface, ...more}
}

const boats = mark('4,000', {kind: 'count', tier: 'core', value: 4000, item: 'boats'})
const year = mark('2019', {kind: 'date', tier: 'core', value: '2019'})
const oars = mark('300', {kind: 'count', tier: 'core', value: 300, item: 'oars', hedged: true})
const decade = mark('a decade', {kind: 'duration', tier: 'core', value: 1, unit: 'decade'})

async function scoreOf(
  items: readonly object[],
  negatives: readonly object[] = [],
  file = 'boats.txt'
): Promise<string> {
  const folder = await makeFolder({
    'boats.txt': `\u{FEFF}${transcript}`,
    'boats.numbers.json': JSON.stringify({file, recorded: null, items, negatives})
  })
  return scoreFolder(folder)
}

/** The rows of the first table, by dataset, with figures by column. */
function rowsOf(table: string): Record<string, Record<string, string>> {
  const [head = [], , ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return Object.fromEntries(
    rows.map((row) => [row[1], Object.fromEntries(head.map((title, index) => [title, row[index] ?? '']))])
  )
}

describe('scoreFolder', () => {
  it('prints quality for each dataset', async () => {
    const rows = rowsOf(await scoreOf([boats, year, oars, decade], [mark('12', {why: 'number of a room'})]))
    expect(rows['numbers']).toMatchObject({
      labels: '3',
      precision: '1.000',
      recall: '1.000',
      F1: '1.000',
      noun: '1.000',
      kind: '1.000',
      bound: '-',
      'hedge F1': '1.000',
      'rate F1': '-',
      'false alarms': '0',
      'negatives hit': '0 of 1'
    })
    expect(rows['dates']).toMatchObject({labels: '1', F1: '1.000', noun: '-'})
  })

  it('finds transcripts in other folders and scores several together', async () => {
    const folder = await makeFolder({
      'texts/boats.txt': transcript,
      'labels/a.numbers.json': JSON.stringify({file: '../texts/boats.txt', items: [boats, oars]}),
      'labels/b.numbers.json': JSON.stringify({file: '../texts/boats.txt', items: [year, decade]})
    })
    const table = scoreFolder(`${folder}/labels`)
    expect(table).toContain('| 2 transcripts | labels |')
    expect(rowsOf(table)['numbers']).toMatchObject({labels: '3', recall: '1.000', 'false alarms': '3'})
    expect(scoreFolder(folder)).toBe(table)
  })

  const wrong: ReadonlyArray<[string, () => Promise<string>, RegExp]> = [
    [
      'a missing transcript',
      () => scoreOf([], [], 'ships.txt'),
      /Cannot read transcript `ships.txt` of labels `.*boats.numbers.json`/
    ],
    [
      'an unknown kind',
      () => scoreOf([boats, mark('2019', {kind: 'colour', tier: 'core'})]),
      /Unexpected labels in `.*boats.numbers.json`:[^]*items\[1\]\.kind/
    ],
    [
      'an end out of range',
      () => scoreOf([boats, {...year, end: 900}]),
      /Unexpected end `900` of `items\[1\]` in `.*boats.numbers.json`, expected at most 86/
    ],
    [
      'other words at the place',
      () => scoreOf([{...boats, surface: '4,001'}]),
      /Unexpected surface `4,001` of `items\[0\]` in .*, expected `4,000`, which stands at 18 to 23/
    ],
    [
      'other words at the place of a wider span',
      () => scoreOf([{...boats, outer: mark('2019', {surface: 'boats'})}]),
      /Unexpected surface `boats` of `items\[0\].outer`/
    ],
    [
      'other words at the place of a negative',
      () => scoreOf([boats], [mark('12', {surface: '13'})]),
      /Unexpected surface `13` of `negatives\[0\]`/
    ]
  ]
  it.each(wrong)('tells of %s', async (_name, score, message) => {
    await expect(score()).rejects.toThrow(message)
  })

  it('tells of labels that are no JSON, of a folder without any, and of none', async () => {
    const folder = await makeFolder({'boats.numbers.json': '{'})
    expect(() => scoreFolder(folder)).toThrow(/Cannot read labels `.*boats.numbers.json`: .*JSON/)
    expect(() => scoreFolder(import.meta.dirname)).toThrow(
      /Cannot find labels in `.*`, expected files named `\*.numbers.json`/
    )
    expect(() => scoreFolder(`${folder}/none`)).toThrow(/Cannot read folder `.*none`: ENOENT/)
  })
})
