import {readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from '@dicta/parser'
import {spokenTexts} from './spoken-text.js'
import type {SpokenText} from './spoken-text.js'

/** A hand label, as far as the benchmark reads it; `fixtures/gold/README.md` describes the fields. */
export interface Label {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly tier: 'core' | 'soft'
  readonly value?: number | string | null
  readonly low?: number | null
  readonly high?: number | null
  readonly unit?: string
}

/** What is said in a fixture, and the labels of what is said. */
export interface LabelledTalk {
  readonly file: string
  readonly recorded: string | undefined
  readonly turns: readonly SpokenText[]
  readonly labels: readonly Label[]
}

const gold = fileURLToPath(new URL('../../fixtures/gold/', import.meta.url))

/** The fixtures that have hand labels; labels outside turns, as in a blurb, are left out. */
export function labelledTalks(): LabelledTalk[] {
  return readdirSync(gold)
    .filter((name) => name.endsWith('.numbers.json'))
    .toSorted()
    .map((name) => {
      // A test of the score checks the shape of these files.
      const {file, recorded, items}: {file: string; recorded?: string; items: Label[]} = JSON.parse(
        readFileSync(gold + name, 'utf8')
      )
      const source = readFileSync(gold + file, 'utf8').replace(/^\uFEFF/, '')
      const turns = spokenTexts(parse(source), source)
      const spoken = new Set(turns.flatMap(({offsets}) => offsets))
      return {file, recorded, turns, labels: items.filter(({start}) => spoken.has(start))}
    })
}
