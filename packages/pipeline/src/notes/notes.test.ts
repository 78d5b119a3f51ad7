import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test, vi} from 'vitest'
import {planRun} from '../plan.js'
import {readTranscript} from '../run.js'
import {dicta} from '../testing/console.js'
import {makeFolder, readFolder} from '../testing/folder.js'
import {readNotes} from './read-notes.js'

// The first transcript of a process is slow: patterns are compiled when they are first used.
vi.setConfig({testTimeout: 60_000})

const fixtures = fileURLToPath(new URL('../../../../fixtures/', import.meta.url))
const situation = 'interview-recommendations'

/** `title | creator | address` of each row. */
async function rowsWith(notes: string | undefined): Promise<readonly string[]> {
  const plan = await planRun({cwd: fixtures, only: ['recommendations'], ...(notes !== undefined && {notes})})
  const {file, records} = await readTranscript(plan, join(fixtures, `transcripts/${situation}.txt`))
  expect(file.messages.map(String)).toEqual([])
  return records!.recommendations.map(({title, creator, url}) =>
    [title, creator ?? '', url ?? ''].join(' | ')
  )
}

/** Two people, one of whom recommends a book that speech recognition misspelled. */
function talkOf(title: string): string {
  return `Ana Ruiz: Time for recommendations. What is your pick, Ben?\n\nBen Cho: My pick is a book called ${title}.\n`
}

function titlesIn(jsonl: string | undefined): unknown[] {
  const rows: Array<Record<string, unknown>> = (jsonl ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return rows.map(({transcript, title, url}) => [transcript, title, url])
}

test('the notes of a sample list its works', async () => {
  const notes = await readFile(join(fixtures, `notes/${situation}.md`), 'utf8')
  expect(readNotes(notes, 'markdown').map(({title, creator}) => [title, creator])).toEqual([
    ['The Salt Ledger: A Novel', 'Ingrid Solheim-Carr'],
    ['A Field Guide to Empty Harbours', 'Dele Akintola'],
    ['The Lamplighters of Odde', 'Brita Lund'],
    ['Ballast', null],
    ['The Quiet Buoy', 'Tove Armand']
  ])
})

test.each(['notes', `notes/${situation}.md`])('rows take title and link from `%s`', async (notes) => {
  const without = await rowsWith(undefined)
  const rows = await rowsWith(notes)
  expect(rows).toHaveLength(without.length)
  expect(rows).toEqual(
    expect.arrayContaining([
      'The Salt Ledger: A Novel | Ingrid Solheim-Carr | https://example.org/books/salt-ledger',
      'A Field Guide to Empty Harbours | Dele Akintola | https://example.org/books/empty-harbours',
      'The Lamplighters of Odde | Brita Lund | https://example.org/watch/lamplighters',
      'Ballast |  | https://example.org/ballast'
    ])
  )
})

test('each transcript has notes of its own, and the gazetteer is for all', async () => {
  const cwd = await makeFolder({
    'in/a.txt': talkOf('Nine Bridges'),
    'in/b.txt': talkOf('Lamp Street'),
    'in/c.txt': talkOf('Copper Falls'),
    'in/notes/a.md': '- [Nine Bridges: A Walk](https://example.org/nine)\n',
    'in/notes/c.html': '<ul><li><a href="https://example.org/cf">Copper Falls</a></li></ul>',
    'works.csv': 'title,url\nLamp Street,https://example.org/lamp\nCopper Falls,https://example.org/other\n'
  })
  const args = ['in', '--notes', 'in/notes', '--works', 'works.csv', '--only', 'recommendations']
  const {code, stdout, stderr} = await dicta(cwd, args)
  expect([code, stderr]).toEqual([0, ''])
  // Notes that lie among the transcripts are no transcripts.
  expect(stdout).toContain('3 transcripts')
  expect(titlesIn((await readFolder(cwd))['datasets/recommendations.jsonl'])).toEqual([
    ['in/a.txt', 'Nine Bridges: A Walk', 'https://example.org/nine'],
    ['in/b.txt', 'Lamp Street', 'https://example.org/lamp'],
    ['in/c.txt', 'Copper Falls', 'https://example.org/cf']
  ])
})

test('a configuration names notes for all transcripts and for some', async () => {
  const cwd = await makeFolder({
    'in/a.txt': talkOf('Nine Bridges'),
    'in/b.txt': talkOf('Nine Bridges'),
    'a.md': '- [Nine Bridges](https://example.org/a)\n',
    'b.md': '- [Nine Bridges](https://example.org/b)\n',
    'dicta.config.json': '{"input": ["in"], "notes": "a.md", "overrides": {"in/b.txt": {"notes": "b.md"}}}'
  })
  expect((await dicta(cwd, ['--quiet'])).code).toBe(0)
  expect(titlesIn((await readFolder(cwd))['datasets/recommendations.jsonl'])).toEqual([
    ['in/a.txt', 'Nine Bridges', 'https://example.org/a'],
    ['in/b.txt', 'Nine Bridges', 'https://example.org/b']
  ])
})

test('extract takes notes, also for the standard input, from where it is called', async () => {
  const cwd = await makeFolder({
    'dicta.config.json': '{}',
    'deep/n.md': '- [Nine Bridges](https://example.org/nine)\n',
    'deep/a.txt': talkOf('Nine Bridges')
  })
  for (const name of ['a.txt', '-']) {
    const args = ['extract', name, '--only', 'recommendations', '--notes', 'n.md']
    const {code, stdout} = await dicta(join(cwd, 'deep'), args, talkOf('Nine Bridges'))
    expect(code).toBe(0)
    expect(stdout).toContain('"url":"https://example.org/nine"')
  }
})

test('notes that cannot be read are told, and the transcript is read without them', async () => {
  const cwd = await makeFolder({
    'in/a.txt': talkOf('Nine Bridges'),
    'notes/a.md': `${'> '.repeat(20_000)}deep\n`
  })
  const {code, stdout, stderr} = await dicta(cwd, ['in', '--notes', 'notes', '--only', 'recommendations'])
  expect(code).toBe(0)
  expect(stdout).toContain('1 row')
  expect(stderr).toContain('in/a.txt')
  expect(stderr).toContain('Cannot read the notes `notes/a.md`, going on without them: ')
  expect(stderr).toMatch(/notes +pipeline/)
})

test.each([
  [['--notes', 'gone'], 'Cannot find the notes `gone`, expected a file or a folder'],
  [['--works', 'gone.csv'], 'Cannot read the works `gone.csv`'],
  [['--works', 'bad.csv'], 'bad.csv:1: Unexpected column `price` (column 2)']
])('%j is wrong usage', async (args, words) => {
  const cwd = await makeFolder({
    'in/a.txt': talkOf('Nine Bridges'),
    'bad.csv': 'title,price\nNine Bridges,3\n'
  })
  const {code, stdout, stderr} = await dicta(cwd, ['in', ...args])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
  expect(Object.keys(await readFolder(cwd)).toSorted()).toEqual(['bad.csv', 'in/a.txt'])
})

test('notes are not needed where no recommendations are made', async () => {
  const cwd = await makeFolder({'in/a.txt': talkOf('Nine Bridges'), 'n.md': `${'> '.repeat(20_000)}deep\n`})
  await writeFile(
    join(cwd, 'dicta.config.json'),
    '{"input": ["in"], "notes": "n.md", "extract": {"recommendations": false}}'
  )
  expect(await dicta(cwd, ['--quiet'])).toEqual({code: 0, stdout: '', stderr: ''})
})
