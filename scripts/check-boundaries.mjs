// Shows that the linter refuses the imports that the layout forbids: lints one wrong import per
// boundary and fails when one gets through.
import {spawnSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = 'boundary-check'

/** Package, then an import that it must not have. */
const wrong = [
  ['parser', "import {z} from 'zod'"],
  ['parser', "import {extract} from '@dicta/extract'"],
  ['parser', "import {unified} from 'unified'"],
  ['parser', "import {run} from 'dicta'"],
  ['extract', "import {csv} from '@dicta/export'"],
  ['extract', "import {run} from 'dicta'"],
  ['extract', "import {parse} from '../../../parser/src/parse.js'"],
  ['extract', "import {unified} from 'unified'"],
  ['extract', "import {Command} from 'commander'"],
  ['export', "import {parse} from '@dicta/parser'"],
  ['export', "import {extract} from '@dicta/extract'"],
  ['export', "import {VFile} from 'vfile'"]
]
/** And imports that must pass. */
const right = [
  ['parser', "import type {Plugin} from 'unified'"],
  ['extract', "import {parse} from '@dicta/parser'"],
  ['export', "import {z} from 'zod'"],
  ['pipeline', "import {parse} from '@dicta/parser'"]
]

const cases = [
  ...wrong.map(([name, statement]) => [name, statement, true]),
  ...right.map(([name, statement]) => [name, statement, false])
]
const folders = [...new Set(cases.map(([name]) => folderOf(name)))]
let bad = 0
try {
  for (const path of folders) mkdirSync(path, {recursive: true})
  cases.forEach(([name, statement], index) =>
    writeFileSync(join(folderOf(name), `case-${index}.ts`), `${statement}\n`)
  )
  const refused = refusedFiles()
  cases.forEach(([name, statement, expected], index) => {
    if (refused.has(`packages/${name}/src/${folder}/case-${index}.ts`) === expected) return
    bad++
    console.error(`${expected ? 'Not refused' : 'Refused'} in packages/${name}: ${statement}`)
  })
} finally {
  for (const path of folders) rmSync(path, {recursive: true, force: true})
}
console.log(`Import boundaries: ${cases.length - bad} of ${cases.length} cases as laid down`)
process.exitCode = bad === 0 ? 0 : 1

function folderOf(name) {
  return join(root, 'packages', name, 'src', folder)
}

/** Paths, relative to the root, in which the linter refuses an import. */
function refusedFiles() {
  const {stdout} = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format=json', ...folders], {
    cwd: root,
    encoding: 'utf8'
  })
  const {diagnostics} = JSON.parse(stdout)
  return new Set(
    diagnostics
      .filter(({code}) => code === 'eslint(no-restricted-imports)')
      .map(({filename}) => filename.replaceAll('\\', '/'))
  )
}
