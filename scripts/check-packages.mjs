// Checks the shape of what would be published: every export resolves, types match, nothing that
// belongs to the workspace alone is packed.
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const names = ['parser', 'extract', 'export', 'pipeline']
const {version} = readManifest(root)
let bad = 0

for (const name of names) {
  const pkgDir = join(root, 'packages', name)
  const manifest = readManifest(pkgDir)
  const {messages} = await publint({pkgDir, strict: true, pack: 'npm'})
  for (const message of messages) report(name, formatMessage(message, manifest, {color: false}))
  if (manifest.version !== version)
    report(name, `Unexpected version \`${manifest.version}\`, expected \`${version}\``)
}
console.log(`Package shape: ${names.length} packages, ${bad} ${bad === 1 ? 'problem' : 'problems'}`)
process.exitCode = bad === 0 ? 0 : 1

function report(name, words) {
  bad++
  console.error(`packages/${name}: ${words}`)
}

function readManifest(directory) {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
}
