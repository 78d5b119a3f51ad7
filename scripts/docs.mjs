// Writes what is generated from the zod schemas: docs/records.md, docs/config.md and the JSON Schemas of the rows.
// With --check it writes nothing and fails when a file is out of date. Needs a build.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {jsonSchemaOf, tableOf} from '@dicta/export'
import {schemas} from '@dicta/extract'
import {configReference} from '../packages/pipeline/dist/config/reference.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')

const tables = Object.entries(schemas).map(([name, schema]) => tableOf(name, schema))
const files = new Map([
  ['docs/records.md', recordsPage(tables)],
  ['docs/config.md', configReference()],
  ...Object.entries(schemas).map(([name, schema]) => [
    `packages/extract/schemas/${name}.json`,
    `${JSON.stringify(jsonSchemaOf(name, schema), null, 2)}\n`
  ])
])

let stale = 0
for (const [path, content] of files) {
  const full = join(root, path)
  if (check) {
    if (read(full) === content) continue
    stale++
    console.error(`${path} is out of date: run \`pnpm docs\``)
  } else {
    mkdirSync(dirname(full), {recursive: true})
    writeFileSync(full, content)
  }
}
console.log(
  check ? `Generated docs: ${files.size - stale} of ${files.size} up to date` : `Wrote ${files.size} files`
)
process.exitCode = stale === 0 ? 0 : 1

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** One section per dataset: its columns in the order of the JSON lines. */
function recordsPage(all) {
  const shared = sharedColumns(all.filter(({columns}) => columns.some(({name}) => name === 'quote')))
  const sections = all.map(({name, columns}) => {
    const own = columns.filter(
      (column) => !shared.has(column.name) || !columns.some(({name: other}) => other === 'quote')
    )
    const first = own.length === columns.length ? '' : `Begins with the [provenance](#provenance), then:\n\n`
    return `## \`${name}\`\n\n${first}${columnTable(own)}`
  })
  const provenance = all[0].columns.filter(({name}) => shared.has(name))
  return `<!-- Generated from the zod schemas by \`pnpm docs\`: edit \`packages/extract/src/*/fields.ts\`. -->

# Records

Each dataset is a table. A row never leaves a field out: what is missing is \`null\` (an empty cell in
CSV). Offsets are UTF-16 code units into the decoded file, start inclusive, end exclusive; a
byte-order mark is not counted. Times are milliseconds from the start of the recording.

JSON lines keep the order below. CSV files put the columns that people read first and positions last
(the column *rank*). The same schemas are published as JSON Schema:
\`@dicta/extract/schemas/numbers.json\` and so on.

## Provenance

Every row cut from speech begins with where it comes from.

${columnTable(provenance)}
${sections.join('\n')}`
}

function columnTable(columns) {
  const rows = columns.map(
    ({name, type, rank, description}) =>
      `| \`${name}\` | ${cell(typeText(type))} | ${rank} | ${cell(description)} |\n`
  )
  return `| field | type | rank | meaning |\n| --- | --- | --- | --- |\n${rows.join('')}`
}

/** `integer or null`, `list of string`, or the only values that occur. */
function typeText({kind, nullable, values, items}) {
  const listed = values?.map((value) => `\`${value}\``).join(', ')
  const base = listed ?? (kind === 'list' ? `list of ${typeText(items)}` : kind)
  return nullable ? `${base} or null` : base
}

function cell(words) {
  return words.replaceAll('|', String.raw`\|`)
}

/** Names of the columns that all of the tables have. */
function sharedColumns([first, ...rest]) {
  return new Set(
    first.columns
      .map(({name}) => name)
      .filter((name) => rest.every(({columns}) => columns.some((column) => column.name === name)))
  )
}
