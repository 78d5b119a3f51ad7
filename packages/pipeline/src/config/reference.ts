import {z} from 'zod'
import {configSchema} from './schema.js'

const head = `# Configuration

\`dicta\` looks for \`dicta.config.mjs\`, \`dicta.config.js\` and \`dicta.config.json\` in the working directory, then in
the folders above it. \`--config FILE\` names another. All options are optional; what the command line says wins.

\`\`\`js
// dicta.config.mjs
import {defineConfig} from 'dicta'

export default defineConfig({
  input: ['transcripts/**/*.{txt,md,vtt}'],
  output: {directory: 'datasets', formats: ['csv', 'jsonl', 'markdown']},
  extract: {numbers: {currency: 'USD'}, claims: {minScore: 0.6}, recommendations: false},
  plugins: {'./drop-ads.mjs': {}},
  overrides: {'transcripts/hearings/**': {extract: {recommendations: false}}}
})
\`\`\`

An option that does not exist, or a wrong value, ends the run before it starts (exit code 2).

## Options

`

const tail = `
## Plugins

A plugin is a [unified](https://unifiedjs.com) transformer of the tree that \`@dicta/parser\` describes:

\`\`\`js
// drop-ads.mjs
export default function dropAds({words = ['sponsor']} = {}) {
  return (tree) => {
    tree.children = tree.children.filter(
      (node) => node.type !== 'note' || !words.some((word) => JSON.stringify(node).includes(word))
    )
  }
}
\`\`\`

When a plugin throws, that transcript gets an error and is left out; the rest goes on.
`

/** Returns `docs/config.md`: every option, as the schema describes it. */
export function configReference(): string {
  return head + rows('', z.toJSONSchema(configSchema, {unrepresentable: 'any'})).join('\n') + '\n' + tail
}

interface Schema {
  readonly type?: unknown
  readonly enum?: unknown
  readonly const?: unknown
  readonly anyOf?: unknown
  readonly items?: unknown
  readonly properties?: unknown
  readonly additionalProperties?: unknown
  readonly description?: unknown
}

function rows(prefix: string, schema: Schema): readonly string[] {
  const found: string[] = []
  for (const [name, value] of Object.entries(Object(schema.properties))) {
    const path = prefix + name
    const option = asSchema(value)
    const description = typeof option.description === 'string' ? option.description : ''
    found.push(`- \`${path}\` (${valueOf(option)}): ${description}.`)
    // The overrides repeat the options of `extract`, described once, there.
    if (path.endsWith('*.extract')) continue
    for (const branch of branches(option)) {
      found.push(...rows(`${path}.`, branch), ...rows(`${path}.*.`, asSchema(branch.additionalProperties)))
    }
  }
  return found
}

function valueOf(option: Schema): string {
  return [...new Set(branches(option).map(kindOf))].join(' or ')
}

function kindOf(option: Schema): string {
  if (option.const !== undefined) return `\`${JSON.stringify(option.const)}\``
  if (Array.isArray(option.enum)) return option.enum.map((value) => `\`${String(value)}\``).join(', ')
  if (option.type === 'array') return `list of ${valueOf(asSchema(option.items))}`
  if (option.type === 'string') return 'text'
  return typeof option.type === 'string' ? option.type : 'any value'
}

function branches(schema: Schema): readonly Schema[] {
  return Array.isArray(schema.anyOf) ? schema.anyOf.flatMap((inner) => branches(asSchema(inner))) : [schema]
}

function asSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? value : {}
}
