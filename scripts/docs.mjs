// Writes what is generated: from the zod schemas docs/records.md, docs/config.md and the JSON Schemas of the rows;
// from the lists of the parser docs/messages.md and a part of docs/tree.md.
// With --check it writes nothing and fails when a file is out of date. Needs a build.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {jsonSchemaOf, tableOf} from '@dicta/export'
import {schemas} from '@dicta/extract'
import {featureTable as claimFeatures} from '../packages/extract/dist/claims/feature-table.js'
import {featureTable as titleFeatures} from '../packages/extract/dist/recommendations/feature-table.js'
import {formats} from '../packages/parser/dist/formats/index.js'
import {messageRules as parserRules} from '../packages/parser/dist/messages.js'
import {configReference} from '../packages/pipeline/dist/config/reference.js'
import {messageRules as pipelineRules} from '../packages/pipeline/dist/messages.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')

const tables = Object.entries(schemas).map(([name, schema]) => tableOf(name, schema))
const files = new Map([
  ['docs/records.md', recordsPage(tables)],
  ['docs/config.md', configReference()],
  ['docs/messages.md', messagesPage()],
  ['docs/claims.md', weightsPage('claims', claimFeatures)],
  ['docs/recommendations.md', weightsPage('recommendations', titleFeatures)],
  ['docs/tree.md', treePage(read(join(root, 'docs/tree.md')) ?? '')],
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

/** A page with the table of a model’s weights made anew, and what its sentences say of them. */
function weightsPage(name, features) {
  const {bias, weights} = JSON.parse(read(join(root, `packages/extract/weights/${name}.json`)))
  const table = alignedTable([
    ['feature', 'weight', 'because'],
    ...Object.entries(features).map(([feature, {reason}]) => [
      `\`${feature}\``,
      signed(weights[feature] ?? 0),
      reason
    ])
  ])
  const words = Object.keys(weights).filter((feature) => feature.startsWith('word:')).length
  return (read(join(root, `docs/${name}.md`)) ?? '')
    .replace(/(?<=<!-- weights -->\n)[^]*?(?=<!-- \/weights -->)/, `\n${table}\n\n`)
    .replace(/(?<=The bias is )[−+]?[\d.]*\d/, signed(bias))
    .replace(/\d+(?= words have a weight)/, String(words))
}

/** A table as the formatter lays it out: the page is formatted, too. */
function alignedTable([head, ...rows]) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column].length)))
  const line = (cells) => `| ${cells.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function signed(weight) {
  return weight < 0 ? `−${-weight}` : weight === 0 ? '0' : `+${weight}`
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

/** Every rule of messages, by the package that tells it. */
function messagesPage() {
  return `<!-- Generated by \`pnpm docs\`: edit \`packages/parser/src/messages.ts\` and \`packages/pipeline/src/messages.ts\`. -->

# Messages

What looks odd in a transcript becomes a message, and the work goes on. Each has a \`ruleId\` and a \`source\`, and those
of the parser a place (line and column). Warnings leave the exit code of \`dicta\` at 0; errors make it 1.

## \`parser\`

${messageTable(parserRules)}
## \`pipeline\`

${messageTable(pipelineRules)}`
}

/** The specification of the tree with the syntax of each format in its place. */
function treePage(page) {
  const lists = formats.map(({name, gap}) => `**${name}**: ${gap.map((syntax) => syntax.name).join('; ')}.\n`)
  return page.replace(/(<!-- gaps: .* -->\n)[\s\S]*?(<!-- \/gaps -->)/, `$1\n${lists.join('\n')}\n$2`)
}

function messageTable(rules) {
  const rows = Object.entries(rules).map(
    ([ruleId, {meaning, advice, example}]) =>
      `| \`${ruleId}\` | ${cell(meaning)} | ${cell(advice)} | ${cell(example)} |\n`
  )
  return `| rule | says | what to do | example |\n| --- | --- | --- | --- |\n${rows.join('')}`
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
