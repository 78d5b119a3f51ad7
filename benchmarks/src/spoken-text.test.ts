import {readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from '@dicta/parser'
import {expect, it} from 'vitest'
import {spokenTexts} from './spoken-text.js'

const folder = fileURLToPath(new URL('../../fixtures/transcripts/', import.meta.url))

it('joins what is said in a turn and knows where it stands', () => {
  const source = [
    'WEBVTT',
    '00:01.000 --> 00:02.000\n<v Ana Ruiz>We built <i>ele</i>ven &amp; sold',
    '00:02.000 --> 00:03.000\n<v Ana Ruiz>[coughs] ten\nboats',
    ''
  ].join('\n\n')
  const [turn] = spokenTexts(parse(source), source)
  expect(turn?.text).toBe('We built eleven & sold ten boats')
  for (const word of ['ele', '&', 'ten', 'boats'])
    expect(turn?.offsets[turn.text.indexOf(word)]).toBe(source.lastIndexOf(word))
})

it.each(readdirSync(folder))('has an offset for each character of %s', (name) => {
  const source = readFileSync(folder + name, 'utf8').replace(/^\uFEFF/, '')
  for (const {text, offsets} of spokenTexts(parse(source), source)) {
    expect(offsets).toHaveLength(text.length)
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
    expect(text).not.toMatch(/\s\s|[\n\t]/)
  }
})
