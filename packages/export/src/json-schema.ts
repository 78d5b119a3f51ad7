import {z} from 'zod'

/** Returns the JSON Schema (2020-12) of one row, titled with the name of its table. */
export function jsonSchemaOf(name: string, schema: z.ZodObject): Record<string, unknown> {
  const {$schema, ...rest} = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override({jsonSchema}) {
      // Where a column stands in a spreadsheet says nothing about the values.
      delete jsonSchema['rank']
    }
  })
  return {$schema, title: name, ...rest}
}
