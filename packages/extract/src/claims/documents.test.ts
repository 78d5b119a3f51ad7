import type {Root, Text} from '@dicta/parser'
import {describe, expect, it} from 'vitest'
import {extract} from '../extract.js'

const value = 'The harbor board sold 40 berths in 2019.'

function treeOf(kind: string): Root {
  const position = {
    start: {line: 1, column: 1, offset: 0},
    end: {line: 1, column: value.length + 1, offset: value.length}
  }
  const text: Text = {type: 'text', value, position}
  return {
    type: 'root',
    format: 'text',
    speakers: [],
    children: [{type: 'note', kind, children: [text], position}]
  }
}

describe('claims in notes', () => {
  it('are read in documents that are put into the record, without a speaker', () => {
    expect(extract(treeOf('document')).claims).toMatchObject([
      {quote: value.slice(0, -1), speaker: null, turn: null}
    ])
  })

  it('are not read in blurbs and credits', () => {
    expect(extract(treeOf('prose')).claims).toEqual([])
    expect(extract(treeOf('credits')).claims).toEqual([])
  })
})
