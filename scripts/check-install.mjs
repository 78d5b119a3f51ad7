// Packs each package, installs it into an empty npm project with the packed packages that it depends
// on and no others, and runs there the first snippet of its README that prints something. Needs a
// build and the registry.
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What each package is packed with, and what its users must not get. */
const packages = [
  {name: '@dicta/parser', folder: 'parser', needs: [], never: ['zod', 'commander', 'unified']},
  {name: '@dicta/extract', folder: 'extract', needs: ['parser'], never: ['commander', 'csv-stringify']},
  {name: '@dicta/export', folder: 'export', needs: [], never: ['@dicta/parser', 'vfile', 'commander']},
  {name: 'dicta', folder: 'pipeline', needs: ['parser', 'extract', 'export'], never: ['vitest']}
]

const workplace = mkdtempSync(join(tmpdir(), 'dicta-install-'))
let bad = 0
try {
  const tarballs = new Map(packages.map(({folder}) => [folder, pack(folder)]))
  for (const entry of packages) check(entry, tarballs)
} finally {
  rmSync(workplace, {recursive: true, force: true})
}
console.log(`Packed packages: ${packages.length - bad} of ${packages.length} install and run alone`)
process.exitCode = bad === 0 ? 0 : 1

function check({name, folder, needs, never}, tarballs) {
  const project = join(workplace, folder)
  mkdirSync(join(project, 'interviews'), {recursive: true})
  cpSync(join(root, 'fixtures/transcripts/panel.txt'), join(project, 'interviews/panel.txt'))
  writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}\n')
  writeFileSync(join(project, 'snippet.js'), snippetOf(folder))
  const problems = []
  const install = run(
    'npm',
    ['install', '--no-audit', '--no-fund', ...[folder, ...needs].map((one) => tarballs.get(one))],
    project
  )
  if (install.status === 0) {
    for (const other of never) {
      if (existsSync(join(project, 'node_modules', other))) problems.push(`installs \`${other}\``)
    }
    const {status, stdout, stderr} = run(process.execPath, ['snippet.js'], project)
    if (status !== 0) problems.push(`the snippet of its README fails: ${stderr}`)
    else if (stdout.trim() === '') problems.push('the snippet of its README prints nothing')
  } else {
    problems.push(`does not install: ${install.stderr}`)
  }
  if (problems.length === 0) return
  bad++
  console.error(`${name}: ${problems.join('; ')}`)
}

function pack(folder) {
  const destination = join(workplace, 'tarballs', folder)
  mkdirSync(destination, {recursive: true})
  const packed = run(
    'npx',
    ['-y', 'pnpm@10.34.9', 'pack', '--pack-destination', destination],
    join(root, 'packages', folder)
  )
  if (packed.status !== 0) throw new Error(`Cannot pack packages/${folder}: ${packed.stdout}${packed.stderr}`)
  const [file] = readdirSync(destination)
  return join(destination, file)
}

/** The first code block of a README that prints something; it uses no types. */
function snippetOf(folder) {
  const readme = readFileSync(join(root, 'packages', folder, 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/^```(?:js|ts)\n(?<code>.*?)^```$/gms)].map(({groups}) => groups.code)
  const snippet = blocks.find((code) => /\bconsole\.log\(|\bprocess\.stdout\b/.test(code))
  if (snippet === undefined)
    throw new Error(`Cannot find a snippet that prints in packages/${folder}/README.md`)
  return snippet
}

function run(command, args, cwd) {
  return spawnSync(command, args, {cwd, encoding: 'utf8'})
}
