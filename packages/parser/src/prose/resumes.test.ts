import {describe, expect, test} from 'vitest'
import {parse} from '../index.js'

/** What the third turn resumes, in a file of five. */
const resumed = (first: string, second: string, third: string, rest = 'I see.'): unknown => {
  const source = `Ann: ${first}\n\nTom: ${second}\n\nAnn: ${third}\n\nTom: ${rest}\n\nAnn: Bye.`
  const [, , turn] = parse(source, {format: 'text'}).children
  return turn?.type === 'turn' ? turn.resumes : undefined
}

describe('a sentence that is taken up again', () => {
  test.each([
    ['We sold the-', 'The boat?', 'the big one, yes.'],
    ['We sold the--', 'The boat?', 'the big one, yes.'],
    ['We sold the \u2014', 'The boat?', '\u2014 the big one, yes.'],
    ['We sold, \u2013', 'The boat?', 'Harvest was over.'],
    ['\u201cWe sold the\u201d\u2014', 'Mm.', 'the big one.'],
    ['We sold the\u2026', 'The boat?', '\u2026the big one, yes.'],
    ['We sold the...', 'The boat?', 'the big one, yes.']
  ])('%s %s %s', (first, second, third) => {
    expect(resumed(first, second, third)).toBe('t1')
  })

  test.each([
    ['We sold the boat.', 'The boat?', 'the big one, yes.'],
    ['We sold the-', 'The boat?', 'So, anyway.'],
    [
      'We sold the-',
      'I have always wondered how anybody sells a boat in the middle of winter.',
      'the big one.'
    ],
    ['It was twenty-', 'Twenty?', 'Yes, twenty.']
  ])('but not %s %s %s', (first, second, third) => {
    expect(resumed(first, second, third)).toBeUndefined()
  })

  test('an ellipsis only trails off where dashes cut off', () => {
    expect(resumed('We sold the\u2026', 'The boat?', 'the big one.', 'I never-')).toBeUndefined()
    expect(resumed('We sold the\u2026', 'The boat?', 'the big one.', 'I never.')).toBe('t1')
  })

  test('a dash that begins every line tells nothing', () => {
    const source = 'Ann: - We sold the-\n\nTom: - The boat?\n\nAnn: - Yes.\n\nTom: - I see.\n\nAnn: - Bye.'
    const [, , turn] = parse(source, {format: 'text'}).children
    expect(turn).not.toHaveProperty('resumes')
  })
})
