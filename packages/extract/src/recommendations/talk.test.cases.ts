import {extract} from '../extract.js'
import type {Root, Speaker, Turn} from '@dicta/parser'
import type {ExtractOptions} from '../options.js'
import type {RecommendationRecord} from './fields.js'

/** A talk in which each recommended title stands between `«` and `»`, with what is known of its rows. */
export type Case = readonly [talk: string, ...rows: ReadonlyArray<Partial<RecommendationRecord>>]

/** The rows of a talk, marks taken out. */
export function rowsOf(talk: string, options: ExtractOptions = {}): RecommendationRecord[] {
  return extract(treeOf(unmarked(talk)), undefined, {...options, only: ['recommendations']}).recommendations
}

/** A talk without its marks. */
function unmarked(talk: string): string {
  return talk.replace(/[«»]/g, '')
}

/** The spans between the marks, as offsets into the talk without them. */
export function markedSpans(talk: string): Array<{start: number; end: number}> {
  const spans: Array<{start: number; end: number}> = []
  for (const match of talk.matchAll(/«([^»]*)»/g)) {
    const start = match.index - 2 * spans.length
    spans.push({start, end: start + match[1]!.length})
  }
  return spans
}

/** Paragraphs that begin with `Name: ` as turns, without any doubt about what is a label. */
export function treeOf(talk: string): Root {
  const speakers: Speaker[] = []
  const children: Turn[] = []
  let offset = 0
  for (const [index, paragraph] of talk.split('\n\n').entries()) {
    const label = /^([^:\n]{1,20}): /.exec(paragraph)
    const name = label?.[1] ?? ''
    let speaker = speakers.find((other) => other.name === name)
    if (!speaker && label) speakers.push((speaker = {id: `s${speakers.length + 1}`, name, labels: [name]}))
    const skip = label?.[0].length ?? 0
    const line = 1 + 2 * index
    const position = {
      start: {line, column: skip + 1, offset: offset + skip},
      end: {line, column: paragraph.length + 1, offset: offset + paragraph.length}
    }
    children.push({
      type: 'turn',
      id: `t${index + 1}`,
      ...(speaker ? {speaker: speaker.id, label: name} : {}),
      position,
      children: [
        {type: 'segment', position, children: [{type: 'text', value: paragraph.slice(skip), position}]}
      ]
    })
    offset += paragraph.length + 2
  }
  return {type: 'root', format: 'text', speakers, children}
}
