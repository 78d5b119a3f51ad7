import {describe, expect, it} from 'vitest'
import {makeFolder} from '../../testing/folder.js'
import {scoreFolder} from '../score-folder.js'

const transcript = [
  'Ana Ruiz: The ferry sank in 2019. Lovely morning, thanks.',
  'Bo Li: I think the board did not sell 40 boats last year. According to Ms. Holm, the harbour is older than the town.'
].join('\n\n')

function claim(quote: string, more: object): object {
  const start = transcript.indexOf(quote)
  return {start, end: start + quote.length, quote, hedged: false, priority: 1, ...more}
}

const ferry = claim('The ferry sank in 2019', {type: 'event', speaker: 'Ana Ruiz'})
const boats = claim('I think the board did not sell 40 boats last year', {
  type: 'statistic',
  hedged: true,
  polarity: 'negative',
  priority: 2
})
const harbour = claim('According to Ms. Holm, the harbour is older than the town', {
  type: 'attribution',
  attributedTo: 'Ms. Holm'
})

async function figuresOf(...claims: readonly object[]): Promise<Record<string, string>> {
  const folder = await makeFolder({
    'ferry.txt': transcript,
    'ferry.claims.json': JSON.stringify({file: 'ferry.txt', claims})
  })
  const [head = [], , row = []] = scoreFolder(folder)
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return Object.fromEntries(head.map((title, index) => [title, row[index] ?? '']))
}

describe('scoreClaims', () => {
  it('finds what is labelled', async () => {
    expect(await figuresOf(ferry, boats, harbour)).toMatchObject({
      '1 transcript': 'claims',
      labels: '3',
      AP: '1.000',
      'first 20': '1.000',
      'span F1': '1.000',
      'exact span': '1.000',
      type: '1.000',
      'hedge F1': '1.000',
      'negation F1': '1.000',
      'attribution F1': '1.000'
    })
  })

  it('misses what is labelled otherwise', async () => {
    const figures = await figuresOf(
      claim('The ferry sank in 2019', {type: 'relation', hedged: true, negated: true, attributedTo: 'Bo'}),
      claim('Bo Li', {type: 'event'})
    )
    expect(figures).toMatchObject({
      labels: '2',
      'span F1': '0.500',
      'exact span': '0.500',
      type: '0.000',
      'hedge F1': '0.000',
      'negation F1': '0.000',
      'attribution F1': '0.000'
    })
  })

  it('judges no attribute of a row that shares few words', async () => {
    expect(await figuresOf(claim('The', {type: 'event'}))).toMatchObject({labels: '1', type: '-'})
  })

  it('tells of a wrong quote', async () => {
    await expect(figuresOf({...ferry, quote: 'The ferry sailed'})).rejects.toThrow(
      /Unexpected quote `The ferry sailed` of `claims\[0\]` in `.*ferry.claims.json`, expected `The ferry sank in 2019`/
    )
  })
})
