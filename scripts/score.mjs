// Measures the extractors on hand labels: `pnpm score [FOLDER]`, default `fixtures/gold`.
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {scoreFolder} from '../packages/pipeline/dist/score/score-folder.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = process.argv.slice(2).find((word) => word !== '--') ?? join(root, 'fixtures/gold')
try {
  process.stdout.write(scoreFolder(folder))
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
