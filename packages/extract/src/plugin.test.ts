import type {Root} from '@dicta/parser'
import {dictaParse} from '@dicta/parser/plugin'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {dictaExtract} from './plugin.js'

const transcript = `Mara Lindqvist: Welcome back. The ferry company now carries 12,000 passengers a day.

Tobias Renn: They paid $40 million for the new boats.

Mara: We will be back after this.
`

/** A transform as others write them: gives every speaker a pseudonym. */
function pseudonyms() {
  return (tree: Root) => {
    tree.speakers.forEach((speaker, index) => {
      speaker.name = `Person ${index + 1}`
    })
  }
}

/** A transform that leaves out what one speaker says. */
function without(label: string) {
  return () => (tree: Root) => {
    visit(tree, 'turn', (turn, index, parent) => {
      if (turn.label !== label || index === undefined || !parent) return undefined
      parent.children.splice(index, 1)
      return index
    })
  }
}

async function recordsOf(...transforms: ReadonlyArray<() => (tree: Root) => void>) {
  const processor = unified().use(dictaParse)
  for (const transform of transforms) processor.use(transform)
  processor.use(dictaExtract, {only: ['numbers', 'turns', 'speakers']})
  const file = new VFile({path: 'ferry.txt', value: transcript})
  await processor.run(processor.parse(file), file)
  return file.data.records
}

describe('dictaExtract', () => {
  it('puts the records of the tree into the file', async () => {
    const records = await recordsOf()
    expect(records?.speakers.map(({name, labels}) => [name, labels])).toEqual([
      ['Mara Lindqvist', ['Mara Lindqvist', 'Mara']],
      ['Tobias Renn', ['Tobias Renn']]
    ])
    expect(records?.turns.map(({transcript: path}) => path)).toEqual(['ferry.txt', 'ferry.txt', 'ferry.txt'])
    expect(records?.numbers).toContainEqual(
      expect.objectContaining({quote: '$40 million', value: 40_000_000, unit: 'USD', speaker: 'Tobias Renn'})
    )
    expect(records?.claims).toEqual([])
  })

  it('sees what a transform before it renamed or dropped', async () => {
    const renamed = await recordsOf(pseudonyms)
    expect(renamed?.numbers.map(({speaker}) => speaker)).toEqual(['Person 1', 'Person 2'])
    const dropped = await recordsOf(without('Tobias Renn'))
    expect(dropped?.numbers.map(({value}) => value)).toEqual([12_000])
    const [number] = dropped?.numbers ?? []
    expect(transcript.slice(number?.start, number?.end)).toBe('12,000')
  })
})
