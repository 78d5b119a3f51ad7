import {describe, expect, it} from 'vitest'
import {rowsOf} from './talk.test.cases.js'

const opening = 'Nora: Time for picks. Omar?\n\n'

/** Title, stance and recommender of each row, in source order. */
function told(talk: string): string[] {
  return rowsOf(talk).map(({title, stance, recommender}) => `${title}: ${stance} by ${recommender}`)
}

describe('stance', () => {
  it('binds what others love to the last work that was named', () => {
    const talk = `${opening}Omar: My pick is The Salt Ledger by Ines Valdano.\n\nNora: I love it. My favorite novel ever.`
    expect(told(talk)).toEqual(['The Salt Ledger: recommended by Omar', 'The Salt Ledger: endorsed by Nora'])
    const [first, second] = rowsOf(talk)
    expect(second).toMatchObject({titleStart: first?.titleStart, quote: 'I love it'})
  })

  it('tells love for a work that is named from a pick', () => {
    expect(
      told(
        `${opening}Omar: My pick is The Salt Ledger by Ines Valdano.\n\nNora: I absolutely love Small Engines, which is a novel.`
      )
    ).toEqual(['The Salt Ledger: recommended by Omar', 'Small Engines: endorsed by Nora'])
  })

  it('tells who seconds a work, in a section or not', () => {
    const talk =
      'Omar: You should read the novel Small Engines by Ruth Okafor.\n\nNora: I’d second that. It is short.'
    expect(told(talk)).toEqual(['Small Engines: recommended by Omar', 'Small Engines: endorsed by Nora'])
    expect(told(`${opening}Omar: My pick is Quillboard.\n\nNora: Oh, that’s a good one.`)).toEqual([
      'Quillboard: recommended by Omar',
      'Quillboard: endorsed by Nora'
    ])
    expect(told('Omar: You have one second. It’s a good one.\n\nNora: A second that counts.')).toEqual([])
  })

  it('names the newsletter that listeners are asked to read', () => {
    const talk =
      'Nora: The best way to help is to subscribe to the Harbor Line newsletter. We plan to subscribe to Initech.'
    expect(told(talk)).toEqual(['Harbor Line newsletter: promotion by Nora'])
    const within = 'Nora: On to recommendations. But first, please subscribe to the Harbor Line newsletter.'
    expect(told(within)).toEqual(['Harbor Line newsletter: promotion by Nora'])
  })

  it('quotes little of speech without full stops', () => {
    const filler = 'and then we went on with it for a while '.repeat(30)
    const [row] = rowsOf(
      `Omar: ${filler}so i would recommend a novel called The Salt Ledger by Ines Valdano ${filler}`
    )
    expect(row?.quote).toMatch(/recommend a novel called The Salt Ledger/)
    expect(row?.quote.length).toBeLessThan(260)
  })

  it('tells who loves a pick too', () => {
    expect(told(`${opening}Omar: My pick is Quillboard.\n\nNora: Yep. Love Quillboard.`)).toEqual([
      'Quillboard: recommended by Omar',
      'Quillboard: endorsed by Nora'
    ])
  })

  it('keeps advice against a work apart', () => {
    expect(told(`${opening}Omar: I would not recommend Copper Falls. My pick is Nine Bridges.`)).toEqual([
      'Copper Falls: negative by Omar',
      'Nine Bridges: recommended by Omar'
    ])
  })

  it('reads advice against what was named just before', () => {
    expect(told('Omar: I saw a movie called Copper Falls. I would not recommend it.')).toEqual([
      'Copper Falls: negative by Omar'
    ])
  })

  it('takes sponsors and calls to subscribe for promotion only', () => {
    const talk =
      'Nora: This hour is brought to you by Quillboard. Check out Quillboard at quillboard.com, it is a great app.\n\nOmar: Please subscribe to our newsletter.'
    expect(told(talk)).toEqual(['Quillboard: promotion by Nora', 'our newsletter: promotion by Omar'])
  })

  it('takes no subscription of a speaker for promotion', () => {
    expect(told('Nora: I subscribe to Quillboard. They are supported by Initech.')).toEqual([])
  })
})

describe('one row per recommender and work', () => {
  it('merges a recap, and takes the fullest title', () => {
    const talk = `${opening}Omar: My first pick is Justwell, a show on Hulu. My second pick is the show Copper Falls. So check those shows out: Copper Falls and Justwell: City Lights.`
    expect(told(talk)).toEqual([
      'Justwell: City Lights: recommended by Omar',
      'Copper Falls: recommended by Omar'
    ])
    expect(rowsOf(talk).map(({mentions}) => mentions.length)).toEqual([1, 1])
  })

  it('merges near spellings, with and without article', () => {
    const talk = `${opening}Omar: My pick is The Salt Ledger by Ines Valdano. Really, go read it. I recommend Salt Ledgar to everyone.`
    expect(told(talk)).toEqual(['The Salt Ledger: recommended by Omar'])
  })

  it('keeps the same work of two people apart', () => {
    expect(told(`${opening}Omar: My pick is Nine Bridges.\n\nNora: My pick is also Nine Bridges.`)).toEqual([
      'Nine Bridges: recommended by Omar',
      'Nine Bridges: recommended by Nora'
    ])
  })
})

describe('attributes', () => {
  it('takes the address said after the title', () => {
    const [row] = rowsOf(`${opening}Omar: My pick is Quillboard. You can get it at quillboard.app/try.`)
    expect(row).toMatchObject({title: 'Quillboard', url: 'quillboard.app/try'})
  })

  it('marks one’s own work', () => {
    const [row] = rowsOf(`${opening}Omar: My pick is Signal Fires, a podcast that I host with my sister.`)
    expect(row).toMatchObject({title: 'Signal Fires', kind: 'podcast', selfPromotion: true})
  })

  it('takes the kind from a question of another speaker', () => {
    const [row] = rowsOf(`${opening}Omar: My pick is Nine Bridges by Petra Lind.\n\nNora: Is that a book?`)
    expect(row).toMatchObject({kind: 'book', creator: 'Petra Lind'})
  })

  it('reads a creator before the title', () => {
    const [row] = rowsOf(`${opening}Omar: I recommend a trilogy by Petra Lind, A Lost Harbor trilogy.`)
    expect(row).toMatchObject({title: 'Lost Harbor trilogy', kind: 'book', creator: 'Petra Lind'})
  })

  it('leaves out what is less sure than asked for', () => {
    const talk = `${opening}Omar: My pick is Nine Bridges.`
    expect(rowsOf(talk, {recommendations: {minScore: 0.99}})).toEqual([])
    expect(rowsOf(talk, {recommendations: {minScore: 0.5}})).toHaveLength(1)
    expect(rowsOf('Omar: I recommend Dune.', {recommendations: {minScore: 0.2}})).toHaveLength(1)
  })
})
