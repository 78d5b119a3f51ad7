import {expect, test} from 'vitest'
import {openWriter, writers} from './index.js'
import {shop} from './testing/rows.js'

test('every writer has a name and an extension of its own', () => {
  expect(new Set(writers.map(({name}) => name)).size).toBe(writers.length)
  expect(new Set(writers.map(({extension}) => extension)).size).toBe(writers.length)
})

test.each(writers.map(({name}) => name))('%s opens by its name', (name) => {
  expect(openWriter(name, shop).end()).toBeInstanceOf(Uint8Array)
})

test('an unknown writer is refused', () => {
  expect(() => openWriter('xls', shop)).toThrow(
    new TypeError('Unexpected writer `xls`, expected one of `csv`, `jsonl`')
  )
})
