import {expect, it} from 'vitest'
import {tableOf} from './table.js'

const columns = [
  {title: 'stage', align: 'left'},
  {title: 'MB/s', align: 'right'}
] as const

it('pads every cell to the width of its column', () => {
  expect(
    tableOf(columns, [
      ['parse text', '37.2'],
      ['claims', '4.1']
    ])
  ).toBe(
    [
      '| stage      | MB/s |',
      '| ---------- | ---: |',
      '| parse text | 37.2 |',
      '| claims     |  4.1 |',
      ''
    ].join('\n')
  )
})

it('prints the head alone when there are no rows', () => {
  expect(tableOf(columns, [])).toBe('| stage | MB/s |\n| ----- | ---: |\n')
})

it('fills missing cells and escapes bars', () => {
  expect(tableOf(columns, [['a|b']])).toBe('| stage | MB/s |\n| ----- | ---: |\n| a\\|b  |      |\n')
})
