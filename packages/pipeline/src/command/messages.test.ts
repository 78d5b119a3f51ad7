import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {openMessages} from './messages.js'

function printed(
  {quiet = false, isTTY = false}: {readonly quiet?: boolean; readonly isTTY?: boolean},
  files: readonly VFile[]
): string {
  const parts: string[] = []
  const stderr = {write: (text: string) => parts.push(text), isTTY}
  const messages = openMessages({cwd: '/', stdin: empty(), stdout: stderr, stderr}, quiet)
  for (const [index, file] of files.entries()) messages.add(file, {done: index + 1, total: files.length})
  messages.end()
  return parts.join('')
}

async function* empty(): AsyncIterable<string> {}

function file(path: string, ...reasons: string[]): VFile {
  const file = new VFile({path, value: 'words'})
  for (const reason of reasons) file.message(reason, {ruleId: 'rule', source: 'test'})
  return file
}

test('only files with messages are named', () => {
  expect(printed({}, [file('a.txt'), file('b.txt', 'Odd time')])).toBe(
    'b.txt\n warning Odd time rule test\n\n⚠ 1 warning\n'
  )
  expect(printed({}, [file('a.txt')])).toBe('')
})

test('quiet leaves only errors', () => {
  const bad = file('b.txt', 'Odd time')
  bad.message('Broken').fatal = true
  expect(printed({quiet: true}, [file('a.txt', 'Odd time'), bad])).toContain('Broken')
  expect(printed({quiet: true}, [file('a.txt', 'Odd time'), bad])).not.toContain('Odd time')
})

test('a terminal has a line of progress, which is gone in the end', () => {
  const text = printed({isTTY: true}, [file('a.txt'), file('b.txt')])
  expect(text).toBe('\r1 of 2 transcripts\u001B[K\r2 of 2 transcripts\u001B[K\r\u001B[K')
  expect(printed({isTTY: true, quiet: true}, [file('a.txt')])).toBe('')
})

test('very many files are reported bit by bit', () => {
  const text = printed(
    {},
    Array.from({length: 1200}, (_, index) => file(`${index}.txt`, 'Odd time'))
  )
  expect(text.match(/⚠ \d+ warnings/g)).toEqual(['⚠ 500 warnings', '⚠ 500 warnings', '⚠ 200 warnings'])
})
