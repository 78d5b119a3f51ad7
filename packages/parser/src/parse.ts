import type {VFile} from 'vfile'
import type {Root, Speaker, Turn} from './tree.js'

/** Options of `parse`. */
export interface ParseOptions {
  /** Name of the format, to skip detection; default: detected from the content. */
  readonly format?: string
}

/** To be replaced: lines with labels only. */
export function parse(input: string | VFile, options: ParseOptions = {}): Root {
  const value = typeof input === 'string' ? input : String(input)
  const speakers: Speaker[] = []
  const root: Root = {type: 'root', format: options.format ?? 'text', speakers, children: []}
  let line = 0
  let offset = 0
  let turn: Turn | undefined
  for (const text of value.split('\n')) {
    line++
    const label = /^\**([A-Z][\p{L}.' -]{1,40}?)(?::\*\*|:) */u.exec(text)
    if (label) {
      const name = label[1]!
      let speaker = speakers.find((s) => s.labels.includes(name))
      if (!speaker) speakers.push((speaker = {id: `s${speakers.length + 1}`, name, labels: [name]}))
      turn = {
        type: 'turn',
        id: `t${root.children.length + 1}`,
        speaker: speaker.id,
        label: name,
        children: []
      }
      root.children.push(turn)
    }
    const skip = label ? label[0].length : 0
    const words = text.slice(skip)
    if (words.trim() && turn) {
      const start = {line, column: skip + 1, offset: offset + skip}
      const end = {line, column: text.length + 1, offset: offset + text.length}
      turn.children.push({
        type: 'segment',
        position: {start, end},
        children: [{type: 'text', value: words, position: {start, end}}]
      })
      turn.position = {start: turn.position?.start ?? {line, column: 1, offset}, end}
    }
    offset += text.length + 1
  }
  return root
}
