import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, readFolder} from '../testing/folder.js'
import {openAtomicFile, syncFolder} from './atomic-file.js'

test('the file appears whole, and only when it is committed', async () => {
  const folder = await makeFolder({'a.txt': 'before'})
  const file = await openAtomicFile(join(folder, 'a.txt'))
  await file.write('one, ')
  await file.write(new Uint8Array())
  await file.write(Buffer.from('two'))
  await file.finish()
  expect((await readFolder(folder))['a.txt']).toBe('before')
  await file.commit()
  await syncFolder(folder)
  await file.abort()
  expect(await readFolder(folder)).toEqual({'a.txt': 'one, two'})
})

test('an abort leaves what was there, and nothing else', async () => {
  const folder = await makeFolder({'a.txt': 'before'})
  const file = await openAtomicFile(join(folder, 'a.txt'))
  await file.write('half')
  await file.abort()
  expect(await readFolder(folder)).toEqual({'a.txt': 'before'})
})

test('two files of the same name do not meet before they are committed', async () => {
  const folder = await makeFolder()
  const one = await openAtomicFile(join(folder, 'a.txt'))
  const two = await openAtomicFile(join(folder, 'a.txt'))
  await one.write('one')
  await two.write('two')
  expect(await readdir(folder)).toHaveLength(2)
  for (const file of [one, two]) {
    await file.finish()
    await file.commit()
  }
  expect(await readFolder(folder)).toEqual({'a.txt': 'two'})
})
