import {expect, test} from 'vitest'
import {z} from 'zod'
import {tableOf} from './table.js'

const id = z.string().regex(/^x/).meta({description: 'An id', rank: 90})

test('columns keep the order of the schema, with description, rank and type', () => {
  const fields = z.object({
    id,
    count: z.int().min(0).meta({description: 'How many', rank: 2}),
    size: z.enum(['s', 'l']),
    price: z.number().nullable().meta({rank: 1}),
    sold: z.boolean().meta({rank: 3}),
    tags: z.array(z.string()).meta({rank: 4}),
    mixed: z.union([z.string(), z.boolean()])
  })
  expect(tableOf('things', fields)).toEqual({
    name: 'things',
    columns: [
      {name: 'id', description: 'An id', rank: 90, type: {kind: 'string', nullable: false}},
      {name: 'count', description: 'How many', rank: 2, type: {kind: 'integer', nullable: false}},
      {
        name: 'size',
        description: '',
        rank: Infinity,
        type: {kind: 'string', nullable: false, values: ['s', 'l']}
      },
      {name: 'price', description: '', rank: 1, type: {kind: 'number', nullable: true}},
      {name: 'sold', description: '', rank: 3, type: {kind: 'boolean', nullable: false}},
      {
        name: 'tags',
        description: '',
        rank: 4,
        type: {kind: 'list', nullable: false, items: {kind: 'string', nullable: false}}
      },
      {name: 'mixed', description: '', rank: Infinity, type: {kind: 'any', nullable: false}}
    ]
  })
})

test('a wrapped field lends its meta where the wrapper has none of its own', () => {
  const {columns} = tableOf('things', z.object({plain: id.nullable(), own: id.nullable().meta({rank: 7})}))
  expect(columns.map(({description, rank}) => [description, rank])).toEqual([
    ['An id', 90],
    ['An id', 7]
  ])
})

test('any nullable field is marked so', () => {
  const {columns} = tableOf(
    'things',
    z.object({
      a: z.enum(['x', 'y']).nullable(),
      b: z.array(z.int()).nullable(),
      c: z.record(z.string(), z.int())
    })
  )
  expect(columns.map(({type}) => type)).toEqual([
    {kind: 'string', nullable: true, values: ['x', 'y']},
    {kind: 'list', nullable: true, items: {kind: 'integer', nullable: false}},
    {kind: 'object', nullable: false}
  ])
})
