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
    ['é', 10, 5],
    ['ab', 1600, 800]
  ])('%s in %d bytes: %d copies', (text, bytes, count) => {
    const copies = copiesOf(text, bytes)
    expect(copies).toHaveLength(count)
    expect(copies.every((copy) => copy.startsWith(`${text}\n`))).toBe(true)
    // Nothing may answer for one what it remembers of another.
    expect(new Set(copies).size).toBe(count)
  })
})
