import {extract} from '@dicta/extract'
import type {Dataset} from '@dicta/extract'
import {parse} from '@dicta/parser'
import {copiesOf, documentOf} from '../corpus.js'
import type {Contender} from '../suite.js'

/**
 * A contender that makes some datasets from parsed transcripts. Parsing is not timed; sentences and
 * whatever else the datasets ask for are.
 */
export function extractorOf(name: string, only: Dataset[], bytes: number): Contender {
  const texts = copiesOf(documentOf('text'), bytes)
  const trees = texts.map((text) => parse(text))
  return {name, texts, run: () => trees.map((tree) => extract(tree, undefined, {only}))}
}
