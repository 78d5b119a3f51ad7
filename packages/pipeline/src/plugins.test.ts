import {afterAll, expect, test} from 'vitest'
import {loadPlugins} from './plugins.js'
import {keepFolder, removeFolder} from './testing/folder.js'

const folder = await keepFolder({
  'default.mjs': 'export default function one() {}\nexport function other() {}',
  'only.mjs': 'export const version = 1\nexport function two() {}',
  'several.mjs': 'export function three() {}\nexport function four() {}',
  'none.mjs': 'export const five = 5',
  'broken.mjs': 'export default {',
  'node_modules/esm-only/package.json':
    '{"name": "esm-only", "type": "module", "exports": {"import": "./main.js"}}',
  'node_modules/esm-only/main.js': 'export default function six() {}'
})

afterAll(() => removeFolder(folder))

const found: ReadonlyArray<readonly [name: string, loaded: string]> = [
  ['./default.mjs', 'one'],
  ['./default.mjs#other', 'other'],
  ['./only.mjs', 'two'],
  ['./several.mjs#four', 'four'],
  [`${folder}/only.mjs`, 'two'],
  ['esm-only', 'six']
]

test.each(found)('%s', async (name, loaded) => {
  const options = {deep: {words: ['a', 'b']}}
  const [plugin, ...rest] = await loadPlugins({[name]: options}, folder)
  expect(plugin).toMatchObject({name, options})
  expect(plugin?.plugin.name).toBe(loaded)
  expect(rest).toEqual([])
})

test('the order is that of the configuration, `false` leaves out', async () => {
  const plugins = await loadPlugins({'./only.mjs': {}, './several.mjs': false, './default.mjs': {}}, folder)
  expect(plugins.map(({name}) => name)).toEqual(['./only.mjs', './default.mjs'])
})

const wrong: ReadonlyArray<readonly [name: string, message: string]> = [
  [
    './several.mjs',
    'Unexpected module `./several.mjs` for a plugin, expected a function as its export `default`, found the functions: `four`, `three`; `./several.mjs#name` picks one'
  ],
  ['./none.mjs', 'found the functions: none'],
  ['./only.mjs#three', 'expected a function as its export `three`'],
  ['./broken.mjs', 'Cannot load the plugin `./broken.mjs`: '],
  ['./missing.mjs', 'Cannot load the plugin `./missing.mjs`: '],
  ['not-installed', 'Cannot load the plugin `not-installed`: ']
]

test.each(wrong)('%s is refused', async (name, message) => {
  await expect(loadPlugins({[name]: {}}, folder)).rejects.toThrow(message)
})
