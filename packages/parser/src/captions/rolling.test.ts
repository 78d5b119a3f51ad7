import {array, assert, constantFrom, integer, property} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from '../index.js'
import type {Root} from '../tree.js'
import {brokenLaws} from '../tree-laws.test.support.js'

function words(tree: Root): string {
  return tree.children
    .flatMap((node) => (node.type === 'turn' ? node.children : []))
    .flatMap(({children}) => children.map((child) => ('value' in child ? child.value : '')).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const clock = (ms: number): string =>
  `00:${String(Math.floor(ms / 60_000)).padStart(2, '0')}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}.${String(ms % 1000).padStart(3, '0')}`

const cue = (from: number, text: string): string => `${clock(from)} --> ${clock(from + 900)}\n${text}\n\n`

/** Captions in which each line is shown below the ones before, as many as `shown`. */
function roll(lines: readonly string[], shown: number, flash: boolean, tags: boolean): string {
  const tagged = (line: string): string =>
    tags
      ? line
          .split(' ')
          .map((word, index) => (index === 0 ? word : `<c> ${word}</c>`))
          .join('')
      : line
  let text = 'WEBVTT\n\n'
  for (const [index, line] of lines.entries()) {
    const above = lines.slice(Math.max(0, index - shown + 1), index)
    text += `${clock(index * 2000)} --> ${clock(index * 2000 + 1990)} align:start\n${[...above, tagged(line)].join('\n')}\n\n`
    // Captions of videos show each finished line alone for an instant.
    if (flash) text += `${clock(index * 2000 + 1990)} --> ${clock(index * 2000 + 2000)}\n${line}\n \n\n`
  }
  return text
}

describe('rolling captions', () => {
  const spoken = array(constantFrom('so', 'it', 'we', 'salt', 'rope', 'no'), {minLength: 1, maxLength: 4})
  test('are read once, whatever is said', () => {
    assert(
      property(
        array(spoken, {minLength: 6, maxLength: 12}),
        integer({min: 2, max: 3}),
        constantFrom(true, false),
        (said, shown, tags) => {
          // Of lines that repeat themselves nobody can tell how often they are said.
          const lines = said.map((line, index) => `${line.join(' ')} ${index}`)
          const source = roll(lines, shown, shown === 2, tags)
          const tree = parse(source)
          expect(words(tree)).toBe(lines.join(' '))
          expect(brokenLaws(tree, source)).toEqual([])
        }
      )
    )
  })

  test('light up words one after the other', () => {
    const lines = [
      '<u>we</u> sell salt',
      'we <u>sell</u> salt',
      'we sell <u>salt</u>',
      '<u>and</u> rope',
      'and <u>rope</u>'
    ]
    const source = `WEBVTT\n\n${lines.map((text, index) => cue(index * 1000, text)).join('')}`
    expect(words(parse(source))).toBe('we sell salt and rope')
  })

  test('are not made of what is said twice', () => {
    const source = `WEBVTT\n\n${['Yes.', 'Yes.', 'No.', 'No.', 'No.', 'So it is.'].map((text, index) => cue(index * 1000, text)).join('')}`
    expect(words(parse(source))).toBe('Yes. Yes. No. No. No. So it is.')
  })
})
