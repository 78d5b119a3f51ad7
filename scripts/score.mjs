// Measures the extractors on hand labels: `pnpm score [FOLDER]`, default `fixtures/gold`.
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {scoreFolder} from '../packages/pipeline/dist/score/score-folder.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
process.stdout.write(scoreFolder(process.argv[2] ?? join(root, 'fixtures/gold')))
