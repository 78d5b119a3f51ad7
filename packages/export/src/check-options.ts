import type {z} from 'zod'
import type {WriterOptions} from './writer.js'

/** Returns the options as the schema reads them, or throws a `TypeError` that names the first wrong one. */
export function checkOptions<T>(writer: string, schema: z.ZodType<T>, options: WriterOptions): T {
  const result = schema.safeParse(options)
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (issue?.code === 'unrecognized_keys') {
    throw new TypeError(`Unexpected option \`${issue.keys[0]}\` for \`${writer}\``)
  }
  const name = String(issue?.path[0] ?? '')
  const expected =
    issue?.code === 'invalid_value'
      ? `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
      : issue?.message
  throw new TypeError(
    `Unexpected value \`${show(options[name])}\` for \`${writer}.${name}\`, expected ${expected}`
  )
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value)
}
