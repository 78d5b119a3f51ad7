import {symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {keepFolder, removeFolder} from '../testing/folder.js'
import {findTranscripts, nameFrom} from './find-transcripts.js'

let cwd = ''
let far = ''

beforeAll(async () => {
  const names = [
    'b.txt',
    'B.md',
    'a/z.vtt',
    'a/a.TXT',
    'a/data.csv',
    'a/.hidden.txt',
    'node_modules/p/readme.md',
    '[draft].txt',
    'odd (1)/x.txt',
    'out/report.md',
    'parse'
  ]
  cwd = await keepFolder(Object.fromEntries(names.map((name) => [name, 'x'])))
  await symlink(join(cwd, 'a'), join(cwd, 'a', 'loop'))
  far = await keepFolder({'y.txt': 'x'})
  await symlink(far, join(cwd, 'a', 'far'))
  await symlink(join(cwd, 'b.txt'), join(cwd, 'latest.txt'))
})

afterAll(async () => {
  await removeFolder(cwd)
  await removeFolder(far)
})

async function find(...inputs: string[]): Promise<{names: string[]; missing: readonly string[]}> {
  const {paths, missing} = await findTranscripts(inputs, {cwd, except: [join(cwd, 'out', 'report.md')]})
  return {names: paths.map((path) => nameFrom(cwd, path)), missing}
}

const found: ReadonlyArray<readonly [inputs: string[], names: string[]]> = [
  [['b.txt'], ['b.txt']],
  [['./parse'], ['parse']],
  [['a'], ['a/a.TXT', 'a/far/y.txt', 'a/z.vtt']],
  [['a/'], ['a/a.TXT', 'a/far/y.txt', 'a/z.vtt']],
  [['odd (1)'], ['odd (1)/x.txt']],
  [['*.txt'], ['[draft].txt', 'b.txt']],
  [['**/*.{txt,vtt}'], ['[draft].txt', 'a/far/y.txt', 'a/z.vtt', 'b.txt', 'odd (1)/x.txt']],
  [['[draft].txt'], ['[draft].txt']],
  [['b.txt', 'b.*', './b.txt'], ['b.txt']],
  [['latest.txt'], ['latest.txt']],
  [['latest.txt', 'b.txt'], ['b.txt']],
  [['a/data.csv'], ['a/data.csv']],
  [['a/.hidden.txt'], ['a/.hidden.txt']],
  [
    ['a/*', '!a/*.csv'],
    ['a/a.TXT', 'a/z.vtt']
  ],
  [['out/report.md'], ['out/report.md']]
]

test.each(found)('%j', async (inputs, names) => {
  expect(await find(...inputs)).toEqual({names, missing: []})
})

test('a folder is searched without what the run writes, sorted by code units, cycles followed once', async () => {
  expect(await find('.')).toEqual({
    names: ['B.md', '[draft].txt', 'a/a.TXT', 'a/far/y.txt', 'a/z.vtt', 'b.txt', 'odd (1)/x.txt'],
    missing: []
  })
})

test('absolute paths and globs are found from any folder', async () => {
  const {paths} = await findTranscripts([join(cwd, 'b.txt'), `${cwd}/a/*.vtt`], {cwd: join(cwd, 'a')})
  expect(paths).toEqual([join(cwd, 'b.txt'), join(cwd, 'a/z.vtt')])
})

test('a glob may lead out of the folder', async () => {
  const {paths} = await findTranscripts(['../b.*', '../a/z.vtt'], {cwd: join(cwd, 'out')})
  expect(paths).toEqual([join(cwd, 'a/z.vtt'), join(cwd, 'b.txt')])
})

test('what stands for no file is named', async () => {
  expect(await find('b.txt', 'nowhere.txt', '*.srt', 'out')).toEqual({
    names: ['b.txt'],
    missing: ['nowhere.txt', '*.srt', 'out']
  })
})
