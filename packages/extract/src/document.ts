import {hash} from 'node:crypto'
import type {Root} from '@dicta/parser'
import type {VFile} from 'vfile'
import type {ExtractOptions} from './options.js'
import {passages} from './passages.js'
import type {Passage} from './passages.js'
import type {Dataset} from './record/datasets.js'
import type {Provenance} from './record/provenance.js'
import {sentencesOf} from './sentences/split.js'
import type {Span} from './span.js'

/** A passage with what all extractors share; computed when first asked for. */
export interface Scan {
  readonly passage: Passage
  readonly text: string
  /** The resolved name of who says it; `null` when unknown, and in headings and notes. */
  readonly speaker: string | null
  readonly sentences: readonly Span[]
}

/** One transcript on its way to records: what the extractors read. */
export interface Document {
  readonly tree: Root
  readonly transcript: string
  readonly options: ExtractOptions
  /** In source order. */
  readonly scans: readonly Scan[]
  /** What a record begins with. Call it in source order: equal quotes are told apart by their count. */
  cite(dataset: Dataset, scan: Scan, span: Span, rule: string): Provenance
}

/** Prepares a tree for the extractors; leaves it as it is. */
export function documentOf(tree: Root, file: VFile | undefined, options: ExtractOptions): Document {
  const names = new Map(tree.speakers.map((speaker) => [speaker.id, speaker.name]))
  const transcript = options.transcript ?? file?.path ?? 'transcript'
  const occurrences = new Map<string, number>()
  const scans = passages(tree).map((passage) => scanOf(passage, names))
  return {
    tree,
    transcript,
    options,
    scans,
    cite(dataset, scan, span, rule) {
      const {passage, text} = scan
      const quote = text.slice(span.start, span.end)
      const sentence = sentenceAround(scan, span)
      const {start, end} = passage.toSource(span)
      const {line, column} = passage.pointAt(span.start)
      return {
        id: recordId(occurrences, [dataset, transcript, sentence, quote]),
        transcript,
        start,
        end,
        line,
        column,
        turn: passage.turn?.id ?? null,
        speaker: scan.speaker,
        timeMs: passage.timeAt(span.start),
        quote,
        sentence,
        rule
      }
    }
  }
}

/** 12 hex digits of the SHA-256 of `parts` and of how often they came before. */
export function recordId(occurrences: Map<string, number>, parts: readonly string[]): string {
  const key = parts.join('\0')
  const occurrence = occurrences.get(key) ?? 0
  occurrences.set(key, occurrence + 1)
  return hash('sha256', `${key}\0${occurrence}`, 'hex').slice(0, 12)
}

function scanOf(passage: Passage, names: ReadonlyMap<string, string>): Scan {
  const speaker = passage.turn?.speaker
  let sentences: readonly Span[] | undefined
  return {
    passage,
    text: passage.text,
    speaker: (speaker === undefined ? undefined : names.get(speaker)) ?? null,
    get sentences() {
      sentences ??= sentencesOf(passage.text, passage.breaks)
      return sentences
    }
  }
}

/** The text from the start of the sentence where a span begins to the end of the one where it ends. */
function sentenceAround({sentences, text}: Scan, span: Span): string {
  const first = sentenceAt(sentences, span.start)
  const last = sentenceAt(sentences, span.end - 1)
  return text.slice(
    Math.min(first?.start ?? span.start, span.start),
    Math.max(last?.end ?? span.end, span.end)
  )
}

/** The last sentence that begins at or before an offset, by binary search. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]
}
