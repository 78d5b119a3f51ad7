import type {PhrasingContent, Root, Segment, Text} from '@dicta/parser'
import {textBetween} from '@dicta/parser'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {passages} from './passages.js'

/** What a generated leaf is made of: plain words, a repaired character, an event, a cut. */
type Part =
  | {readonly type: 'words'; readonly value: string}
  | {readonly type: 'repair'; readonly value: string; readonly source: string}
  | {readonly type: 'event'}

const words = fc
  .array(fc.constantFrom('a', 'b', '7', '$', ' ', ' ', '\n', '\r\n', '\t', 'é', '😀', '\u00a0'), {
    maxLength: 12
  })
  .map((letters) => letters.join(''))
const part: fc.Arbitrary<Part> = fc.oneof(
  {weight: 4, arbitrary: words.map((value) => ({type: 'words' as const, value}))},
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      {type: 'repair' as const, value: '—', source: 'â€”'},
      {type: 'repair' as const, value: '&', source: '&amp;'},
      {type: 'repair' as const, value: '', source: 'again'}
    )
  },
  {weight: 1, arbitrary: fc.constant({type: 'event' as const})}
)
const transcript = fc.array(fc.record({timed: fc.boolean(), parts: fc.array(part, {maxLength: 6})}), {
  maxLength: 5
})

/** A tree of one turn with its source: leaves of words and repairs, events between, labels in the gaps. */
function build(segments: ReadonlyArray<{timed: boolean; parts: readonly Part[]}>): {
  tree: Root
  source: string
} {
  let source = 'Ana: '
  const point = (offset: number) => {
    const before = source.slice(0, offset).split(/\r\n|\r|\n/)
    return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset}
  }
  const children: Segment[] = segments.map(({timed, parts}, index) => {
    const phrasing: PhrasingContent[] = []
    let leaf: (Text & {edits: NonNullable<Text['edits']>}) | undefined
    let start = source.length
    const close = () => {
      if (!leaf) return
      leaf.position = {start: point(start), end: point(source.length)}
      if (leaf.edits.length === 0) Reflect.deleteProperty(leaf, 'edits')
      phrasing.push(leaf)
      leaf = undefined
    }
    for (const item of parts) {
      if (item.type === 'event') {
        close()
        const from = source.length
        source += '[laughs]'
        phrasing.push({
          type: 'event',
          kind: 'laughter',
          value: '[laughs]',
          position: {start: point(from), end: point(source.length)}
        })
        continue
      }
      if (!leaf) {
        start = source.length
        leaf = {type: 'text', value: '', edits: []}
      }
      const valueStart = leaf.value.length
      const sourceStart = source.length
      leaf.value += item.value
      source += item.type === 'repair' ? item.source : item.value
      if (item.type === 'repair') {
        leaf.edits.push({valueStart, valueEnd: leaf.value.length, sourceStart, sourceEnd: source.length})
      }
    }
    close()
    source += `\n\n${index}\n\n`
    return {
      type: 'segment',
      children: phrasing,
      ...(timed
        ? {time: {startMs: index * 1000, endMs: index * 1000 + 900, origin: 'explicit' as const}}
        : {})
    }
  })
  const tree: Root = {
    type: 'root',
    format: 'text',
    speakers: [{id: 's1', name: 'Ana', labels: ['Ana']}],
    children: [{type: 'turn', id: 't1', speaker: 's1', label: 'Ana', children}]
  }
  return {tree, source}
}

describe('passages', () => {
  it('join as textBetween does, for every span of words', () => {
    fc.assert(
      fc.property(transcript, fc.nat(), fc.nat(), (segments, a, b) => {
        const {tree, source} = build(segments)
        const [passage] = passages(tree)
        if (!passage) return
        const {text} = passage
        expect(textBetween(tree, 0, source.length)).toBe(text)
        const span = {
          start: Math.min(a % text.length, b % text.length),
          end: Math.max(a % text.length, b % text.length) + 1
        }
        const quote = text.slice(span.start, span.end)
        if (quote !== quote.trim()) return
        const {start, end} = passage.toSource(span)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(source.length)
        expect(textBetween(tree, start, end)).toBe(quote)
        const before = source.slice(0, start).split(/\r\n|\r|\n/)
        expect(passage.pointAt(span.start)).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1
        })
      }),
      {numRuns: 2000}
    )
  })

  it('map a number that two cues share to the span from the first to the second', () => {
    const {tree, source} = build([
      {timed: true, parts: [{type: 'words', value: 'it cost 10'}]},
      {timed: true, parts: [{type: 'words', value: 'million pounds'}]}
    ])
    const [passage] = passages(tree)
    expect(passage?.text).toBe('it cost 10 million pounds')
    expect(passage?.breaks).toEqual([])
    expect(source.slice(source.indexOf('10'), source.indexOf('million') + 7)).toBe('10\n\n0\n\nmillion')
    expect(passage?.toSource({start: 8, end: 18})).toEqual({
      start: source.indexOf('10'),
      end: source.indexOf('million') + 7
    })
    expect(passage?.timeAt(8)).toBe(0)
    expect(passage?.timeAt(11)).toBe(1000)
  })

  it('break between paragraphs, not between cues', () => {
    const paragraphs = build([
      {timed: false, parts: [{type: 'words', value: 'One'}]},
      {timed: false, parts: [{type: 'words', value: 'Two'}]}
    ])
    expect(passages(paragraphs.tree)[0]).toMatchObject({text: 'One Two', breaks: [4]})
  })
})
