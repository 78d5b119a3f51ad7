import {describe, expect, it} from 'vitest'
import {copiesOf, documentOf} from './corpus.js'

describe('documentOf', () => {
  it.each(['text', 'markdown', 'vtt'] as const)('joins the %s fixtures into one transcript', (format) => {
    expect(documentOf(format).length).toBeGreaterThan(5000)
  })

  it('keeps one caption header', () => {
    expect(documentOf('vtt').match(/^WEBVTT/gm)).toHaveLength(1)
  })

  it('begins Markdown with its front matter', () => {
    expect(documentOf('markdown').startsWith('---\n')).toBe(true)
  })
})

describe('copiesOf', () => {
  it.each([
    ['abcde', 20, 4],
    ['abcde', 1, 1],
    ['é', 10, 5]
  ])('%s in %d bytes: %d copies', (text, bytes, count) => {
    expect(copiesOf(text, bytes)).toEqual(Array.from({length: count}, () => text))
  })
})
