import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {dicta} from '../testing/console.js'
import {makeFolder, readFolder, talk} from '../testing/folder.js'

// The first transcript of a process is slow: patterns are compiled when they are first used.
vi.setConfig({testTimeout: 60_000})

const talks = {'in/a.txt': talk(0), 'in/b.txt': talk(1), parse: talk(2)}

test('without arguments and configuration the help fits a screen', async () => {
  const {code, stdout, stderr} = await dicta(await makeFolder(), [])
  expect([code, stdout]).toEqual([2, ''])
  const lines = stderr.trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(24)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(stderr).toContain('dicta interviews/ --out datasets')
})

test('help and version are no errors', async () => {
  const cwd = await makeFolder()
  const help = await dicta(cwd, ['--help'])
  expect([help.code, help.stderr]).toEqual([0, ''])
  expect(help.stdout).toContain('Usage: dicta <paths…> [options]')
  const version = await dicta(cwd, ['--version'])
  expect([version.code, version.stderr]).toEqual([0, ''])
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('the main command writes datasets and says where', async () => {
  const cwd = await makeFolder(talks)
  const {code, stdout, stderr} = await dicta(cwd, ['in', '--only', 'speakers,turns', '-o', 'out'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toBe(
    [
      '2 transcripts, 8 turns, 4 speakers',
      '',
      'turns                   8 rows  out/turns.csv out/turns.jsonl',
      'speakers                4 rows  out/speakers.csv out/speakers.jsonl',
      'report                          out/report.md',
      ''
    ].join('\n')
  )
  expect(Object.keys(await readFolder(join(cwd, 'out'))).toSorted()).toEqual([
    'report.md',
    'speakers.csv',
    'speakers.jsonl',
    'turns.csv',
    'turns.jsonl'
  ])
})

test('quiet prints nothing when nothing is wrong', async () => {
  const cwd = await makeFolder(talks)
  expect(await dicta(cwd, ['in', '--quiet', '--formats', 'jsonl'])).toEqual({code: 0, stdout: '', stderr: ''})
})

test('an input that is not there is an error, the rest goes on', async () => {
  const cwd = await makeFolder(talks)
  const {code, stdout, stderr} = await dicta(cwd, ['in', 'gone.txt', '--only', 'turns', '--formats', 'csv'])
  expect(code).toBe(1)
  expect(stdout).toContain('1 input failed')
  expect(stderr).toContain('gone.txt')
  expect(stderr).toContain('Cannot find a transcript under this name')
  expect(Object.keys(await readFolder(join(cwd, 'datasets')))).toEqual(['turns.csv'])
})

const wrong: ReadonlyArray<readonly [args: string[], words: string]> = [
  [['gone.txt'], 'Cannot find a transcript in `gone.txt`'],
  [['in', '--format', 'csv'], "Unknown option '--format'"],
  [['in', '--formats', 'xls'], 'Expected some of csv,jsonl,markdown, found `xls`'],
  [['in', '--only', 'turns,words'], 'found `words`'],
  [['in', '--concurrency', '0'], 'Expected an integer of 1 or more'],
  [['in', '--config', 'none.json'], 'Cannot read the configuration `none.json`'],
  [['extract'], "Missing required argument 'file'"],
  [['extract', 'in/a.txt', 'in/b.txt'], 'Too many arguments'],
  [['extract', 'in/a.txt', '--reference', 'May'], 'Expected an ISO date or date-time'],
  [['parse', 'in/a.txt', '--format', 'no-such-format'], 'no-such-format']
]

test.each(wrong)('%j is wrong usage', async (args, words) => {
  const cwd = await makeFolder(talks)
  const {code, stdout, stderr} = await dicta(cwd, args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
  expect(Object.keys(await readFolder(cwd)).toSorted()).toEqual(Object.keys(talks).toSorted())
})

test.each([[['./parse']], [['--', 'parse']]])('%j is the file of that name', async (args) => {
  const cwd = await makeFolder(talks)
  const {code, stdout} = await dicta(cwd, ['--only', 'turns', ...args])
  expect(code).toBe(0)
  expect(stdout).toContain('1 transcript, 4 turns')
})

test('parse prints the tree', async () => {
  const cwd = await makeFolder(talks)
  const {code, stdout, stderr} = await dicta(cwd, ['parse', 'in/a.txt'])
  expect([code, stderr]).toEqual([0, ''])
  const tree: unknown = JSON.parse(stdout)
  expect(tree).toMatchObject({
    type: 'root',
    format: 'text',
    speakers: [{name: 'Noor Haddad'}, {name: 'Piet Vos'}]
  })
  expect(await dicta(cwd, ['parse', '-', '--format', 'text'], talk(0))).toMatchObject({code: 0, stdout})
})

test('parse explains which format fits', async () => {
  const cwd = await makeFolder({'a.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n'})
  const {code, stdout} = await dicta(cwd, ['parse', 'a.vtt', '--explain'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^[01]\.\d\d {2}vtt /)
  expect(stdout).toMatch(/^[01]\.\d\d {2}text/m)
})

test('extract prints the records as JSON lines, each with its dataset', async () => {
  const cwd = await makeFolder(talks)
  const {code, stdout, stderr} = await dicta(cwd, ['extract', 'in/a.txt', '--only', 'turns,speakers'])
  expect([code, stderr]).toEqual([0, ''])
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(6)
  expect(lines[0]).toMatch(/^\{"dataset":"turns","id":"[0-9a-f]{12}","transcript":"in\/a\.txt",/)
  expect(lines[5]).toMatch(/^\{"dataset":"speakers",/)
})

test('extract reads the standard input', async () => {
  const cwd = await makeFolder()
  const {code, stdout} = await dicta(
    cwd,
    ['extract', '-', '--only', 'speakers'],
    'Zoë Čapek: Hello there.\n\nPiet Vos: Hi.\n'
  )
  expect(code).toBe(0)
  const first: unknown = JSON.parse(stdout.split('\n')[0] ?? '')
  expect(first).toMatchObject({dataset: 'speakers', transcript: 'stdin', name: 'Zoë Čapek'})
})

test('a file that cannot be read is an error of parse and extract', async () => {
  const cwd = await makeFolder()
  for (const name of ['parse', 'extract']) {
    const {code, stdout, stderr} = await dicta(cwd, [name, 'gone.txt'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('gone.txt')
    expect(stderr).toContain('Cannot read the file')
  }
})

test('the configuration is found above, and its paths start from its folder', async () => {
  const cwd = await makeFolder({
    ...talks,
    'dicta.config.mjs':
      'export default {input: ["in/*.txt"], only: ["turns"], output: {directory: "made", formats: ["jsonl"]}, overrides: {"in/b.txt": {extract: {turns: false}}}}'
  })
  const whole = await dicta(cwd, [])
  expect(whole).toMatchObject({code: 0, stderr: ''})
  expect(whole.stdout).toContain('2 transcripts')
  const below = await dicta(join(cwd, 'in'), ['*.txt', '--out', 'here'])
  expect(below).toMatchObject({code: 0, stderr: ''})
  const files = await readFolder(cwd)
  expect(files['in/here/turns.jsonl']).toBe(files['made/turns.jsonl'])
  expect(files['made/turns.jsonl']).toContain('"transcript":"in/a.txt"')
  expect(files['made/turns.jsonl']).not.toContain('in/b.txt')
  const extracted = await dicta(join(cwd, 'in'), ['extract', 'b.txt', '--only', 'turns'])
  expect(extracted).toEqual({code: 0, stdout: '', stderr: ''})
})

test('what the system refuses is told in a line', async () => {
  const cwd = await makeFolder({...talks, 'out/turns.csv/in-the-way': ''})
  const {code, stdout, stderr} = await dicta(cwd, ['in', '--out', 'out', '--only', 'turns'])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^Cannot write `.*turns\.csv`: E[^\n]+\n$/)
})

test('a wrong configuration ends the run before it starts', async () => {
  const cwd = await makeFolder({...talks, 'dicta.config.json': '{"input": ["in"], "output": {"dir": "x"}}'})
  expect(await dicta(cwd, [])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'dicta.config.json: Unexpected option `output.dir`, expected one of `directory`, `formats`, `csv`\n'
  })
})
