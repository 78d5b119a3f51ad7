import {once} from 'node:events'
import {symlink} from 'node:fs/promises'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import type {VFile} from 'vfile'
import {defineConfig} from './config/define-config.js'
import type {Config} from './config/schema.js'
import {run} from './run.js'
import {makeFolder, readFolder, talk} from './testing/folder.js'

// The first transcript of a process is slow: patterns are compiled when they are first used.
vi.setConfig({testTimeout: 60_000})

const talks = {'in/a.txt': talk(0), 'in/b.txt': talk(1), 'in/deep/c.txt': talk(2)}

const plugins = {
  'shout.mjs': `export default ({word}) => (tree) => {
    for (const turn of tree.children) if (turn.label === word) turn.label = word.toUpperCase()
  }`,
  'fail.mjs': `export default () => (tree, file) => {
    if (file.path.endsWith('b.txt')) throw new Error('No idea\\nwhat to do')
  }`,
  'fatal.mjs': `export default () => (tree, file) => file.fail('Enough', {ruleId: 'enough', source: 'test'})`,
  'nothing.mjs': `export default () => () => ({type: 'text', value: ''})`,
  'attach.mjs': `export default function () { throw new Error('Cannot attach') }`
}

async function runIn(
  cwd: string,
  config: Config = {}
): Promise<{files: VFile[]; summary: Awaited<ReturnType<typeof run>>}> {
  const files: VFile[] = []
  const summary = await run(defineConfig({input: ['in'], cwd, ...config}), {
    onFile: (file) => files.push(file)
  })
  return {files, summary}
}

function rows(text: string | undefined): Array<Record<string, unknown>> {
  return (text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('every dataset is written in every format, in source order', async () => {
  const cwd = await makeFolder(talks)
  const {summary, files} = await runIn(cwd)
  const written = await readFolder(join(cwd, 'datasets'))
  const names = ['numbers', 'dates', 'claims', 'recommendations', 'turns', 'speakers']
  expect(Object.keys(written).toSorted()).toEqual(
    [...names.flatMap((name) => [`${name}.csv`, `${name}.jsonl`]), 'report.md'].toSorted()
  )
  expect(summary.written).toEqual(
    [...names.flatMap((name) => [`${name}.csv`, `${name}.jsonl`]), 'report.md'].map((name) =>
      join(cwd, 'datasets', name)
    )
  )
  expect(summary).toMatchObject({files: 3, failed: 0, turns: 12, speakers: 6, rows: {turns: 12, speakers: 6}})
  const turns = rows(written['turns.jsonl'])
  expect(turns.map(({transcript}) => transcript)).toEqual(
    ['in/a.txt', 'in/b.txt', 'in/deep/c.txt'].flatMap((name) => Array.from({length: 4}, () => name))
  )
  expect(turns[1]).toMatchObject({
    speaker: 'Piet Vos',
    text: 'Right, and it cost about $3 million, I believe.'
  })
  expect(written['turns.csv']).toMatch(/^\uFEFFtext,speaker,/)
  expect(written['report.md']).toContain('## in/deep/c.txt')
  expect(files.map(({path}) => path)).toEqual(['in/a.txt', 'in/b.txt', 'in/deep/c.txt'])
})

test('the bytes are the same at any concurrency, and from run to run', async () => {
  const many = Object.fromEntries(
    Array.from({length: 20}, (_, index) => [`in/${index}.txt`, talk(index).repeat(1 + (index % 3) * 5)])
  )
  const cwd = await makeFolder(many)
  const outputs: Array<Record<string, string>> = []
  for (const [index, concurrency] of [1, 2, 7, 100].entries()) {
    await runIn(cwd, {concurrency, output: {directory: `out${index}`}})
    outputs.push(await readFolder(join(cwd, `out${index}`)))
  }
  await runIn(cwd, {output: {directory: 'out0'}})
  outputs.push(await readFolder(join(cwd, 'out0')))
  expect(outputs.every((output) => JSON.stringify(output) === JSON.stringify(outputs[0]))).toBe(true)
  expect(rows(outputs[0]?.['speakers.jsonl'])).toHaveLength(40)
})

test('formats, datasets and presets are chosen', async () => {
  const cwd = await makeFolder(talks)
  const {summary} = await runIn(cwd, {
    only: ['speakers', 'turns'],
    extract: {turns: false},
    output: {directory: 'out/deep', formats: ['csv'], csv: {preset: 'plain'}}
  })
  const written = await readFolder(join(cwd, 'out/deep'))
  expect(Object.keys(written)).toEqual(['speakers.csv'])
  expect(written['speakers.csv']).toMatch(/^name,labels,/)
  expect(summary).toMatchObject({turns: 12, rows: {speakers: 6}})
  expect(Object.keys(summary.rows)).toEqual(['speakers'])
})

test('overrides hold for the transcripts that they match, the later the stronger', async () => {
  const cwd = await makeFolder(talks)
  await runIn(cwd, {
    output: {formats: ['jsonl']},
    overrides: {
      'in/**': {extract: {speakers: false}},
      'in/deep': {extract: {turns: false}},
      'nowhere/**': {extract: {turns: false}}
    }
  })
  const written = await readFolder(join(cwd, 'datasets'))
  expect(new Set(rows(written['turns.jsonl']).map(({transcript}) => transcript))).toEqual(
    new Set(['in/a.txt', 'in/b.txt'])
  )
  expect(written['speakers.jsonl']).toBe('')
})

test('a format that does not exist is refused before work starts', async () => {
  const cwd = await makeFolder(talks)
  await expect(runIn(cwd, {overrides: {'in/**': {format: 'no-such-format'}}})).rejects.toThrow(
    /no-such-format/
  )
  expect(Object.keys(await readFolder(cwd))).toHaveLength(3)
})

test('plugins change the tree before anything is extracted', async () => {
  const cwd = await makeFolder({...talks, ...plugins})
  const {summary} = await runIn(cwd, {plugins: {'./shout.mjs': {word: 'Piet Vos'}}})
  expect(summary.failed).toBe(0)
  const written = await readFolder(join(cwd, 'datasets'))
  expect(rows(written['turns.jsonl']).map(({label}) => label)).toContain('PIET VOS')
})

test('a plugin that fails on one transcript leaves the others', async () => {
  const cwd = await makeFolder({...talks, ...plugins})
  const {summary, files} = await runIn(cwd, {plugins: {'./fail.mjs': {}}})
  expect(summary).toMatchObject({files: 3, failed: 1, rows: {turns: 8}})
  expect(files[1]?.messages.map(String)).toEqual([
    'in/b.txt:1:1: Cannot transform the transcript: No idea what to do'
  ])
  expect(files[1]?.messages[0]).toMatchObject({fatal: true, ruleId: 'transform', source: 'pipeline'})
  const written = await readFolder(join(cwd, 'datasets'))
  expect(written['turns.jsonl']).not.toContain('in/b.txt')
  expect(written['report.md']).toContain('## Not read\n\n- in/b.txt\n')
})

test('`file.fail` of a plugin is one message, and a tree that is none is refused', async () => {
  const cwd = await makeFolder({'in/a.txt': talk(0), ...plugins})
  const failed = await runIn(cwd, {plugins: {'./fatal.mjs': {}}})
  expect(failed.files[0]?.messages.map(String)).toEqual(['in/a.txt:1:1: Enough'])
  const none = await runIn(cwd, {plugins: {'./nothing.mjs': {}}})
  expect(none.files[0]?.messages.map(String)).toEqual([
    'in/a.txt:1:1: Cannot transform the transcript: A plugin returned something that is no transcript tree'
  ])
  await expect(runIn(cwd, {plugins: {'./attach.mjs': {}}})).rejects.toThrow(
    'Cannot set up the plugins `./attach.mjs`: Cannot attach'
  )
})

test('a file that cannot be read, and an input without files, are messages', async () => {
  const cwd = await makeFolder(talks)
  // A socket looks like a file, but cannot be opened, not even by the superuser.
  const server = createServer().listen(join(cwd, 'in/socket.txt'))
  await once(server, 'listening')
  const {summary, files} = await runIn(cwd, {input: ['in', 'nowhere.txt', 'in/socket.txt']})
  server.close()
  expect(summary).toMatchObject({files: 4, failed: 2, rows: {turns: 12}})
  expect(files[0]?.messages.map(String)).toEqual([
    'nowhere.txt:1:1: Cannot find a transcript under this name'
  ])
  expect(String(files.at(-1)?.messages[0])).toContain('in/socket.txt:1:1: Cannot read the file: ENXIO')
})

test('nothing to read is refused, and writes nothing', async () => {
  const cwd = await makeFolder({'in/data.bin': ''})
  await expect(runIn(cwd)).rejects.toThrow('Cannot find a transcript in `in`')
  await expect(run({cwd})).rejects.toThrow('Unexpected configuration without `input`')
  expect(Object.keys(await readFolder(cwd))).toEqual(['in/data.bin'])
})

test('a run does not read its own report, and never overwrites its input', async () => {
  const cwd = await makeFolder(talks)
  await runIn(cwd, {input: ['.']})
  const before = await readFolder(cwd)
  const {summary} = await runIn(cwd, {input: ['.']})
  expect(summary.files).toBe(3)
  expect(await readFolder(cwd)).toEqual(before)
  await expect(runIn(cwd, {input: ['datasets/report.md']})).rejects.toThrow(
    'Unexpected input `datasets/report.md`, which the run would overwrite, expected another `output.directory`'
  )
})

test('an input is not overwritten by way of a link either', async () => {
  const cwd = await makeFolder({'in/report.md': talk(0)})
  await symlink(join(cwd, 'in'), join(cwd, 'out'))
  await expect(runIn(cwd, {input: ['in/report.md'], output: {directory: 'out'}})).rejects.toThrow(
    'would overwrite'
  )
})

test('when writing fails, what was there stays and nothing else is left', async () => {
  const cwd = await makeFolder({
    ...talks,
    'datasets/numbers.csv': 'before',
    'datasets/turns.jsonl/in-the-way': ''
  })
  await expect(runIn(cwd, {output: {formats: ['jsonl']}})).rejects.toThrow(
    /^Cannot write `.*turns\.jsonl`: E[A-Z]+/
  )
  const names = Object.keys(await readFolder(join(cwd, 'datasets')))
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
  expect((await readFolder(cwd))['datasets/numbers.csv']).toBe('before')
})

test('an aborted run writes nothing', async () => {
  const cwd = await makeFolder(talks)
  await expect(run({input: ['in'], cwd}, {signal: AbortSignal.abort()})).rejects.toThrow(/abort/i)
  expect(Object.keys(await readFolder(join(cwd, 'datasets')))).toEqual([])
})

test('a wrong configuration is refused', async () => {
  await expect(run(JSON.parse('{"input": ["a"], "concurrency": "many"}'))).rejects.toThrow(
    'Unexpected value `many` for `concurrency`, expected a number'
  )
})
