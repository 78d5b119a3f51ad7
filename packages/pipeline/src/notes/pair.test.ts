import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder} from '../testing/folder.js'
import {findNotes} from './pair.js'

const files = {
  'notes/ep-1.md': '',
  'notes/ep-1.html': '',
  'notes/s2/ep-1.markdown': '',
  'notes/ep-2.HTM': '',
  'notes/v1.2.md': '',
  'notes/ep-3.pdf': '',
  'notes/s4/ep-4.md': '',
  'talks/ep-5.md': ''
}

const pairs: ReadonlyArray<readonly [transcript: string, note: string | undefined]> = [
  ['talks/ep-1.vtt', 'notes/ep-1.md'],
  ['talks/s2/ep-1.vtt', 'notes/s2/ep-1.markdown'],
  ['talks/s3/ep-1.vtt', 'notes/ep-1.md'],
  ['ep-2.txt', 'notes/ep-2.HTM'],
  ['talks/v1.2.srt', 'notes/v1.2.md'],
  ['talks/v1.3.srt', undefined],
  ['talks/ep-3.txt', undefined],
  ['talks/s5/ep-4.txt', undefined],
  ['talks/ep-10.vtt', undefined]
]

test.each(pairs)('%s goes with %s', async (transcript, note) => {
  const cwd = await makeFolder(files)
  const notesOf = await findNotes('notes', cwd)
  expect(notesOf(join(cwd, transcript))).toBe(note && join(cwd, note))
})

test('a transcript outside of the working directory has notes by its name', async () => {
  const cwd = await makeFolder(files)
  const notesOf = await findNotes('../notes', join(cwd, 'talks'))
  expect(notesOf(join(cwd, 'far/ep-1.vtt'))).toBe(join(cwd, 'notes/ep-1.md'))
})

test('a transcript is not its own notes', async () => {
  const cwd = await makeFolder(files)
  expect((await findNotes('talks', cwd))(join(cwd, 'talks/ep-5.md'))).toBeUndefined()
  expect((await findNotes('talks/ep-5.md', cwd))(join(cwd, 'talks/ep-5.md'))).toBeUndefined()
})

test('a file is for every transcript, and a folder for none without a path', async () => {
  const cwd = await makeFolder(files)
  expect((await findNotes('notes/ep-3.pdf', cwd))(undefined)).toBe(join(cwd, 'notes/ep-3.pdf'))
  expect((await findNotes('notes', cwd))(undefined)).toBeUndefined()
})
