import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from '@dicta/parser'
import {spokenTexts} from './spoken-text.js'

/** Formats of the fixture transcripts, with the ending of their files. */
const endings = {text: '.txt', markdown: '.md', vtt: '.vtt'} as const

/** A format that fixture transcripts are written in. */
export type CorpusFormat = keyof typeof endings

const folder = fileURLToPath(new URL('../../fixtures/transcripts/', import.meta.url))

/**
 * A transcript as long as a real one: every fixture of a format, one after another. Nothing stands
 * in it twice, so that extractors which merge repetitions do their usual work.
 */
export function documentOf(format: CorpusFormat): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(endings[format]))
  const texts = files
    .toSorted()
    .map((name) => readFileSync(folder + name, 'utf8').replace(/^\uFEFF/, ''))
    // Front matter is front matter only at the top.
    .toSorted((a, b) => Number(b.startsWith('---')) - Number(a.startsWith('---')))
  return format === 'vtt' ? joinCaptions(texts) : texts.join('\n\n')
}

/** Conversations of two to five people in plain text. */
const talks = ['interview-recommendations.txt', 'panel.txt', 'podcast-hosts.txt']

/** A talk as most are: few people, turns of some length. */
export function talkOf(): string {
  return talks.map((name) => readFileSync(folder + name, 'utf8')).join('\n\n')
}

/** A fixture in which people talk as most do, with few numbers: some twelve in 10,000 characters, and six dates. */
const ordinary = ['podcast-hosts.txt']

/**
 * What is said in these, turn by turn, as plain text: copies that together hold about so many bytes, or
 * for less than one copy the first turns.
 */
export function ordinaryTexts(bytes: number): string[] {
  const turns = ordinary.flatMap((name) => {
    const source = readFileSync(folder + name, 'utf8')
    return spokenTexts(parse(source), source).map(({text}) => text)
  })
  const whole = turns.join('\n\n')
  if (bytes >= whole.length) return copiesOf(whole, bytes)
  let left = bytes
  return [turns.filter(({length}) => (left -= length) > 0).join('\n\n')]
}

/**
 * Copies of a text that together hold about so many bytes, at least one. Each is a string of its own
 * that ends in another word: nothing may answer for one what it remembers of another.
 */
export function copiesOf(text: string, bytes: number): string[] {
  const count = Math.max(1, Math.round(bytes / Buffer.byteLength(text)))
  return Array.from({length: count}, (_, index) => Buffer.from(`${text}\n${wordOf(index)}\n`).toString())
}

/** `a`, `b`, … `z`, `ba`, `bb`, …: a word for each number. */
function wordOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : wordOf(Math.floor(index / 26)) + last
}

/** One caption file: a header in the middle would be read as a cue. */
function joinCaptions(texts: readonly string[]): string {
  return texts.map((text, index) => (index === 0 ? text : text.slice(text.indexOf('\n\n') + 2))).join('\n\n')
}
