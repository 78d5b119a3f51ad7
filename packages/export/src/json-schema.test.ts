import {expect, test} from 'vitest'
import {z} from 'zod'
import {jsonSchemaOf} from './json-schema.js'

test('the JSON Schema has descriptions and no ranks', () => {
  const id = z.string().meta({description: 'An id', rank: 90})
  const schema = jsonSchemaOf(
    'things',
    z.object({id, parent: id.nullable().meta({rank: 3}), all: z.array(id)})
  )
  expect(schema).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'things',
    type: 'object',
    properties: {
      id: {type: 'string', description: 'An id'},
      parent: {anyOf: [{type: 'string', description: 'An id'}, {type: 'null'}]},
      all: {type: 'array', items: {type: 'string', description: 'An id'}}
    },
    required: ['id', 'parent', 'all'],
    additionalProperties: false
  })
})

test('a column named rank stays', () => {
  const schema = jsonSchemaOf('things', z.object({rank: z.int().meta({rank: 1})}))
  expect(schema['required']).toEqual(['rank'])
  expect(Object.keys(Object(schema['properties']))).toEqual(['rank'])
})
