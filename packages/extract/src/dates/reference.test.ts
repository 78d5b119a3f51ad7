import type {Root} from '@dicta/parser'
import {expect, it} from 'vitest'
import {documentOf} from '../document.js'
import {extractDates} from './index.js'

function at(start: number, length: number): {start: Point; end: Point} {
  return {
    start: {line: 1, column: start + 1, offset: start},
    end: {line: 1, column: start + length + 1, offset: start + length}
  }
}

/** A tree of one note, if any, and one turn; offsets run through both. */
function treeOf(turn: string, note?: string, data?: Record<string, unknown>): Root {
  const children: Root['children'] = []
  if (data) children.push({type: 'metadata', value: '', data})
  if (note !== undefined)
    children.push({
      type: 'note',
      kind: 'blurb',
      position: at(0, note.length),
      children: [{type: 'text', value: note, position: at(0, note.length)}]
    })
  const start = (note?.length ?? -1) + 1
  const position = at(start, turn.length)
  children.push({
    type: 'turn',
    id: 't1',
    position,
    children: [{type: 'segment', position, children: [{type: 'text', value: turn, position}]}]
  })
  return {type: 'root', format: 'text', speakers: [], children}
}

interface Point {
  line: number
  column: number
  offset: number
}

const valuesOf = (tree: Root, reference?: string): unknown[] =>
  extractDates(documentOf(tree, undefined, reference === undefined ? {} : {reference})).map(
    ({value}) => value
  )

it('takes the reference from the options first', () => {
  const tree = treeOf('it broke yesterday', undefined, {date: '2020-01-01'})
  expect(valuesOf(tree, '2023-08-09')).toEqual(['2023-08-08'])
})

it.each([
  [{date: '2020-01-02'}],
  [{publish_date: '2020-01-02T10:00:00Z'}],
  [{Recorded: 'January 2nd, 2020'}],
  [{date: 'soon', recorded: 'Thursday, 2 January 2020'}]
])('takes it from the front matter: %j', (data) => {
  expect(valuesOf(treeOf('it broke yesterday', undefined, data))).toEqual(['2020-01-01'])
})

it('takes it from a note that names a day', () => {
  expect(valuesOf(treeOf('it broke yesterday', 'Town council, May 3, 2019'))).toEqual([
    '2019-05-03',
    '2019-05-02'
  ])
})

it('takes it from a note that names a day and its hour', () => {
  const tree = treeOf('the gate broke in March', 'Harbour board, Friday, May 3, 2019, 2:00 p.m., Room 8')
  expect(valuesOf(tree)).toEqual(['2019-05-03T14:00', '2019-03'])
})

it('takes it from the words by which a show dates itself', () => {
  const said = 'This is show twelve, taped on April 14th, 2021. My kettle broke this morning'
  expect(valuesOf(treeOf(said))).toEqual(['2021-04-14', '2021-04-14'])
})

it('takes it from the brackets of a title', () => {
  const said = 'Harbour Minutes (Friday, May 3, 2019) The well dried up yesterday'
  expect(valuesOf(treeOf(said))).toEqual(['2019-05-03', '2019-05-02'])
})

it('leaves relative dates open without one', () => {
  const dates = extractDates(
    documentOf(treeOf('we moved on April 14th, 2006 and it broke yesterday'), undefined, {})
  )
  expect(dates.map(({value}) => value)).toEqual(['2006-04-14', null])
})

it('cites the exact words', () => {
  const turn = 'So back in 1987 we began'
  const [row] = extractDates(documentOf(treeOf(turn), undefined, {transcript: 'a.txt'}))
  expect(row).toMatchObject({
    transcript: 'a.txt',
    quote: '1987',
    start: turn.indexOf('1987'),
    end: turn.indexOf('1987') + 4,
    rule: 'date/year',
    value: '1987',
    relative: false,
    hedged: false
  })
})
