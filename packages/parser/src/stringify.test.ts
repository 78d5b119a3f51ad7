import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {array, assert, constantFrom, integer, property, record} from 'fast-check'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {decode, parse} from './index.js'
import {dictaParse} from './plugin.js'
import {dictaStringify, stringify} from './stringify.js'
import type {PhrasingContent, Root, Turn} from './tree.js'

/** Who says what, turn by turn; line breaks are no matter. */
function turnsIn(tree: Root): Array<readonly [label: string, words: string]> {
  return tree.children
    .filter((node): node is Turn => node.type === 'turn')
    .filter(({label, children}) => label !== undefined || children.length > 0)
    .map(({label, speaker, children}) => [
      label ?? tree.speakers.find(({id}) => id === speaker)?.name ?? '',
      children
        .map((segment) => wordsOf(segment.children))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim()
    ])
}

function wordsOf(children: readonly PhrasingContent[]): string {
  return children.map((child) => (child.type === 'link' ? wordsOf(child.children) : child.value)).join('')
}

function timesIn(tree: Root): number[][] {
  return tree.children.flatMap((node) =>
    node.type === 'turn' ? node.children.map(({time}) => [time?.startMs ?? -1, time?.endMs ?? -1]) : []
  )
}

describe('stringify', () => {
  test('writes voices, settings, word times and references', () => {
    const source = `WEBVTT - salt
Language: en

STYLE
::cue { color: red }

a1
00:01.000 --> 00:02.500 align:start line:84.5%,end
<v Ann Berg>Fish &amp; <i>chips</i> -- 5 &lt; 6

00:03.000 --> 00:05.000
so<00:00:03.500> we<00:00:04.000> go

NOTE by ear

00:06.000 --> 00:07.000
<v Tom>[laughter] Yes
`
    expect(stringify(parse(source))).toBe(`WEBVTT - salt
Language: en

STYLE
::cue { color: red }

a1
00:00:01.000 --> 00:00:02.500 line:84.5%,end align:start
<v Ann Berg>Fish &amp; chips -- 5 &lt; 6

00:00:03.000 --> 00:00:05.000
<v Ann Berg>so <00:00:03.500>we <00:00:04.000>go

NOTE by ear

00:00:06.000 --> 00:00:07.000
<v Tom>[laughter] Yes
`)
  })
  test('estimates times that are not stated, and says so', () => {
    const tree = parse('Ann (00:10): One two.\n\nTom: Three.\n\nAnn (00:20): Four.\n\nTom: Five.')
    const text = stringify(tree)
    expect(text).toContain('NOTE Times that the transcript does not state are estimated')
    const starts = timesIn(parse(text)).map(([start]) => start ?? 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(starts).toHaveLength(4)
    expect([starts[0], starts[2]]).toEqual([10_000, 20_000])
  })
  test('refuses what is no tree', () => {
    expect(() => Reflect.apply(stringify, undefined, ['x'])).toThrow(TypeError)
  })
  test('works as a unified plugin', async () => {
    const file = await unified().use(dictaParse).use(dictaStringify).process('Ann: a\n\nTom: b\n\nAnn: c')
    expect(String(file)).toContain('<v Tom>b')
  })
})

const folder = new URL('../../../fixtures/transcripts/', import.meta.url)
const fixtures = readdirSync(folder).filter((name) => !name.startsWith('.'))

test.each(fixtures)('%s keeps turns, words and times', (name) => {
  const {value} = decode(readFileSync(fileURLToPath(new URL(name, folder))))
  const tree = parse(value)
  const again = parse(stringify(tree))
  expect(again.format).toBe('vtt')
  expect(turnsIn(again)).toEqual(turnsIn(tree))
  // Elsewhere times without an end are given one.
  const captions = ['vtt', 'srt', 'sbv'].includes(tree.format)
  expect(captions ? timesIn(again) : []).toEqual(captions ? timesIn(tree) : [])
})

const words = constantFrom(
  'so',
  'Yes.',
  'Note: this',
  '- no',
  'a > b',
  '>> now',
  'x --> y',
  'AT&T &amp; <b>',
  '{i}',
  'Tom: said',
  '[laughter]',
  'one\n\ntwo',
  'so\nso',
  'é\r\n- ok',
  '\u226b'
)
const generated = array(
  record({
    label: constantFrom('Ann Berg', 'Tom', 'A & B <C>', undefined),
    texts: array(words, {minLength: 1, maxLength: 3}),
    gap: integer({min: 0, max: 5000})
  }),
  {maxLength: 8}
)

test('trees of any words keep turns, words and times', () => {
  assert(
    property(generated, (turns) => {
      let ms = 0
      const tree: Root = {type: 'root', format: 'text', speakers: [], children: []}
      for (const [index, {label, texts, gap}] of turns.entries()) {
        const node: Turn = {type: 'turn', id: `t${index + 1}`, children: []}
        if (label !== undefined) node.label = label
        for (const value of texts) {
          node.children.push({
            type: 'segment',
            time: {startMs: ms, endMs: ms + gap, origin: 'explicit'},
            children: [{type: 'text', value}]
          })
          ms += gap
        }
        tree.children.push(node)
      }
      const again = parse(stringify(tree), {format: 'vtt'})
      expect(turnsIn(again)).toEqual(turnsIn(tree))
      expect(timesIn(again)).toEqual(timesIn(tree))
    }),
    {numRuns: 500}
  )
})
