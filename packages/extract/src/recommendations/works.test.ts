import {parse} from '@dicta/parser'
import {describe, expect, it} from 'vitest'
import {extract} from '../extract.js'
import type {Work} from './works.js'
import {Works} from './works.js'

const works: Work[] = [
  {title: 'Nine Bridges: A Walk', creator: 'Petra Lind', url: 'https://example.org/nine', kind: 'book'},
  {title: 'The Salt Ledger', url: 'https://example.org/salt'},
  {title: 'Up'}
]

describe('Works', () => {
  const list = new Works(works)

  it.each([
    'what i read is «the salt ledger» by him',
    'I read «The Salt Ledger», twice',
    'I read a «Salt Ledger» and «nine bridges a walk»',
    'we saw the salt and a ledger',
    'look it up'
  ])('finds titles word for word: %s', (marked) => {
    const text = marked.replaceAll(/[«»]/g, '')
    let found = ''
    let at = 0
    for (const {start, end} of list.spoken(text, {start: 0, end: text.length})) {
      found += `${text.slice(at, start)}«${text.slice(start, end)}»`
      at = end
    }
    expect(found + text.slice(at)).toBe(marked)
  })

  it.each([
    ['Nine Bridges', 'Nine Bridges: A Walk'],
    ['Salt Leger', 'The Salt Ledger'],
    ['Copper Falls', undefined],
    ['', undefined]
  ])('knows a work by %j', (said, title) => {
    expect(list.named(said)?.title).toBe(title)
  })
})

describe('extract with works', () => {
  const source =
    'Ana Ruiz: Time for picks. Ben?\n\nBen Cho: My pick is nine bridges. And I recommend Copper Falls, a novel by Dan Reyes.\n'
  const rows = (given?: Work[]) =>
    extract(parse(source), undefined, {
      only: ['recommendations'],
      recommendations: given === undefined ? {} : {works: given.map((work) => ({...work}))}
    }).recommendations

  it('takes title, creator, link and kind of a work that is spoken', () => {
    const row = rows(works).find(({titleQuote}) => titleQuote === 'nine bridges')
    expect(row).toMatchObject({
      title: 'Nine Bridges: A Walk',
      creator: 'Petra Lind',
      url: 'https://example.org/nine',
      kind: 'book',
      stance: 'recommended'
    })
    expect(row && source.slice(row.titleStart, row.titleEnd)).toBe('nine bridges')
  })

  it('makes no row of a work that is not spoken, and leaves other rows as they are', () => {
    const titles = rows(works).map(({title}) => title)
    expect(titles).not.toContain('The Salt Ledger')
    expect(rows(works).find(({title}) => title === 'Copper Falls')).toMatchObject({
      creator: 'Dan Reyes',
      url: null
    })
  })

  it('refuses works without a title', () => {
    expect(() => rows([{title: ''}])).toThrow(TypeError)
  })
})
