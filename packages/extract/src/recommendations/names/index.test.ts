import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Candidate} from './candidate.js'
import {namesIn} from './index.js'
import {plainName} from './plain.js'

const habits = {lower: (word: string) => ['small', 'quiet', 'run'].includes(word)}

function names(text: string): Candidate[] {
  return namesIn(text, {start: 0, end: text.length}, () => 'name', habits, [])
}

/** The text with each name of a form between marks. */
function marked(text: string, form: Candidate['form']): string {
  let result = ''
  let last = 0
  for (const {start, end, form: found} of names(text)) {
    if (found !== form) continue
    result += `${text.slice(last, start)}«${text.slice(start, end)}»`
    last = end
  }
  return result + text.slice(last)
}

describe('quoted', () => {
  it.each(['a piece, “«The Quiet Harbor»”, on boats', "the film '«Salt»' is", 'it was "«Nine Bridges»".'])(
    'finds %s',
    (text) => expect(marked(text.replace(/[«»]/g, ''), 'quoted')).toBe(text)
  )
  it.each([
    'he said, “Go home”',
    'I was like "Wow"',
    'the so-called “experts”',
    "don't and can't",
    '“Is it you?”'
  ])('ignores %s', (text) => expect(marked(text, 'quoted')).toBe(text))
})

describe('called', () => {
  it.each([
    'a book called «Lost in the Harbor» that I',
    'a song titled «the quiet sea», which',
    'an app called «Quillboard» for writers',
    'it’s called «A Guide to Small Engines», by',
    'a show called «Salt and Smoke» on Hulu'
  ])('finds %s', (text) => expect(marked(text.replace(/[«»]/g, ''), 'called')).toBe(text))
  it.each([
    'she called me',
    'it is called for',
    'a thing called a lamp',
    'so-called by Hulu',
    'on a site called Reddit'
  ])('ignores %s', (text) => expect(marked(text, 'called')).toBe(text))
})

describe('run', () => {
  it.each([
    'I saw «The Weight of Rivers» there',
    'we watched «Harbor: The Last Winter» twice',
    'it has «Bluez 2» on it',
    'then «iPhone» came',
    'So «Copper Falls» is back',
    'Ines Valdano’s «Small Engines» is',
    'a «Lost Harbor trilogy» in three parts'
  ])('finds %s', (text) => expect(marked(text.replace(/[«»]/g, ''), 'run')).toBe(text))
  it.each([
    'Small things matter',
    'I’m on Netflix. It’s a Hulu Original',
    'on Monday in October',
    'Yeah, OK',
    'there are 10 minutes'
  ])('ignores %s', (text) => expect(marked(text, 'run')).toBe(text))
})

describe('web', () => {
  it.each(['go to «quillboard.com» now', '«GridGarden.org/try» is'])('finds %s', (text) =>
    expect(marked(text.replace(/[«»]/g, ''), 'web')).toBe(text)
  )
  it.each(['the day.It was', 'version 2.0', 'e.g. this'])('ignores %s', (text) =>
    expect(marked(text, 'web')).toBe(text)
  )
})

describe('plainName', () => {
  const cue = 'my pick is'
  it.each([
    ['harbor nights, which is a show', 'harbor nights'],
    ['the quiet sea by fern', 'the quiet sea'],
    ['the show salt. it', 'salt']
  ])('finds the title in: my pick is %s', (rest, title) => {
    const text = `${cue} ${rest}`
    const found = plainName(text, cue.length, text.length, 'allowed')
    expect(found && text.slice(found.start, found.end)).toBe(title)
  })
  it.each([
    'a burger place, which',
    'going back to school.',
    'kind of odd',
    'to rest.',
    'the first season, which',
    'blog post, which'
  ])('ignores: my pick is %s', (rest) => {
    const text = `${cue} ${rest}`
    expect(plainName(text, cue.length, text.length, 'allowed')).toBeUndefined()
  })
})

it('yields sorted, disjoint, non-empty spans within the sentence', () => {
  const part = fc.constantFrom(
    'called ',
    '“',
    '”',
    'Harbor ',
    'the ',
    'of ',
    'and ',
    ': ',
    'x.com ',
    'Line',
    '’s ',
    '2 ',
    '. '
  )
  fc.assert(
    fc.property(fc.array(part, {maxLength: 20}), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const {start, end} of names(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    })
  )
})
