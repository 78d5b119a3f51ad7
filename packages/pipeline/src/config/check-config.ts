import {z} from 'zod'
import {UsageError} from '../usage-error.js'
import {configSchema} from './schema.js'
import type {Config} from './schema.js'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * Returns the configuration when it fits the schema.
 *
 * @param place Where it was read, for the message.
 * @throws {UsageError} One line for each wrong option: its path, what was found, what was expected.
 */
export function checkConfig(config: unknown, place?: string): Config {
  const result = configSchema.safeParse(config)
  if (result.success) return result.data
  const lines = result.error.issues.flatMap((issue) => problems(issue, [], config))
  throw new UsageError(lines.map((line) => (place === undefined ? line : `${place}: ${line}`)).join('\n'))
}

/** What is wrong, in words. The path of an issue in a union starts at the union. */
function problems(issue: Issue, base: Path, config: unknown): readonly string[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const expected = oneOf(optionNames(path))
    return issue.keys.map((key) => `Unexpected option \`${nameOf([...path, key])}\`, expected ${expected}`)
  }
  const found = at(config, path)
  if (issue.code === 'invalid_union') {
    // The branch that the value was meant for is the one that objects to something inside it.
    const branch = issue.errors.find((issues) => issues.every(isInside))
    if (branch) return branch.flatMap((inner) => problems(inner, path, config))
  }
  const subject = path.length === 0 ? 'the configuration' : `\`${nameOf(path)}\``
  return [`Unexpected value \`${show(found)}\` for ${subject}, expected ${expectation(issue, path)}`]
}

function isInside({code, path}: Issue): boolean {
  return path.length > 0 || code === 'unrecognized_keys'
}

function expectation(issue: Issue, path: Path): string {
  switch (issue.code) {
    case 'invalid_type':
      return withArticle(issue.expected)
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `${withArticle(issue.origin)} that is not empty`
        : `${withArticle(issue.origin)} of ${issue.minimum} or more`
    case 'too_big':
      return `${withArticle(issue.origin)} of ${issue.maximum} or less`
    case 'invalid_union':
      return issue.errors.flatMap(([inner]) => (inner ? [expectation(inner, path)] : [])).join(' or ')
    case 'invalid_format':
      return descriptionOf(path) ?? `text in the format \`${issue.format}\``
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'custom':
      break
  }
  return issue.message
}

const articles = new Map([
  ['array', 'a list'],
  ['int', 'an integer'],
  ['object', 'an object'],
  ['record', 'an object'],
  ['string', 'text']
])

function withArticle(type: string): string {
  return articles.get(type) ?? `a ${type}`
}

function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``).join(', ')
  return names.length > 1 ? `one of ${quoted}` : quoted || 'no options'
}

function nameOf(path: Path): string {
  return path.map(String).join('.')
}

function show(value: unknown): string {
  if (typeof value === 'string') return value
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[String(key)] : undefined), value)
}

/** The names of the options that the schema has at a path. */
function optionNames(path: Path): readonly string[] {
  return Object.keys(Object(schemaAt(path)?.['properties']))
}

/** What the schema says of an option, up to its default. */
function descriptionOf(path: Path): string | undefined {
  const description = schemaAt(path)?.['description']
  return typeof description === 'string' ? description.split('; default')[0] : undefined
}

function schemaAt(path: Path): Record<string, unknown> | undefined {
  const root: unknown = z.toJSONSchema(configSchema, {unrepresentable: 'any'})
  const found = path.reduce<unknown>((schema, key) => step(schema, String(key)), root)
  return branches(found).find((branch) => 'properties' in branch) ?? branches(found)[0]
}

function step(schema: unknown, key: string): unknown {
  for (const branch of branches(schema)) {
    const properties = branch['properties']
    if (isObject(properties) && Object.hasOwn(properties, key)) return properties[key]
    if (isObject(branch['additionalProperties'])) return branch['additionalProperties']
  }
  return undefined
}

function branches(schema: unknown): ReadonlyArray<Record<string, unknown>> {
  if (!isObject(schema)) return []
  const {anyOf} = schema
  return Array.isArray(anyOf) ? anyOf.flatMap(branches) : [schema]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
