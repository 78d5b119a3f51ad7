import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder} from '../testing/folder.js'
import {loadConfig} from './load-config.js'

test('the nearest configuration above counts, and its folder is where paths start', async () => {
  const folder = await makeFolder({
    'dicta.config.json': '{"input": ["far"]}',
    'show/dicta.config.mjs': 'export default {input: ["near"]}',
    'show/deep/er/a.txt': ''
  })
  expect(await loadConfig({cwd: join(folder, 'show/deep/er')})).toEqual({
    input: ['near'],
    cwd: join(folder, 'show')
  })
  expect(await loadConfig({cwd: folder})).toEqual({input: ['far'], cwd: folder})
})

test('a named file is read, and its own `cwd` starts from its folder', async () => {
  const folder = await makeFolder({'conf/other.json': '{"cwd": "../talks"}'})
  expect(await loadConfig({cwd: folder, file: 'conf/other.json'})).toEqual({cwd: join(folder, 'talks')})
})

test('a wrong option names the file', async () => {
  const folder = await makeFolder({'dicta.config.json': '{"concurrency": "many"}'})
  await expect(loadConfig({cwd: folder})).rejects.toThrow(
    'dicta.config.json: Unexpected value `many` for `concurrency`, expected a number'
  )
})

test('what cannot be read is refused', async () => {
  const folder = await makeFolder({'bad.json': '{', 'bad.mjs': 'export default {', 'empty.json': ''})
  await expect(loadConfig({cwd: folder, file: 'bad.json'})).rejects.toThrow(
    'Cannot read the configuration `bad.json`: '
  )
  await expect(loadConfig({cwd: folder, file: 'bad.mjs'})).rejects.toThrow(
    'Cannot read the configuration `bad.mjs`: '
  )
  await expect(loadConfig({cwd: folder, file: 'none.json'})).rejects.toThrow(
    'Cannot read the configuration `none.json`: '
  )
  await expect(loadConfig({cwd: folder, file: 'empty.json'})).rejects.toThrow('expected an object')
})
