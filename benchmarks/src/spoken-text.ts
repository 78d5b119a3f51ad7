import type {Root, Text, Turn} from '@dicta/parser'

/** What is said in one turn, as plain text: without labels, times, markup and events. */
export interface SpokenText {
  readonly text: string
  /** For each code unit of `text`: its offset in the source. */
  readonly offsets: readonly number[]
}

/** The turns of a transcript as plain text that any tool can read, white space made single spaces. */
export function spokenTexts(tree: Root, source: string): SpokenText[] {
  return tree.children.filter((node) => node.type === 'turn').map((turn) => spokenText(turn, source))
}

function spokenText(turn: Turn, source: string): SpokenText {
  let text = ''
  const offsets: number[] = []
  let end: number | undefined
  for (const leaf of textsOf(turn)) {
    const start = leaf.position?.start.offset ?? 0
    // Markup within a word is no gap; a new line, paragraph or cue is one.
    if (end !== undefined && /\s/.test(source.slice(end, start))) add(' ', end)
    for (const [index, character] of leaf.value.split('').entries())
      add(character, offsetIn(leaf, start, index))
    end = leaf.position?.end.offset
  }
  return {text, offsets}

  function add(character: string, offset: number): void {
    const blank = /\s/.test(character)
    if (blank && text.endsWith(' ')) return
    text += blank ? ' ' : character
    offsets.push(offset)
  }
}

/** Where a code unit of a leaf’s value stands in the source. */
function offsetIn({edits = []}: Text, start: number, index: number): number {
  const edit = edits.findLast(({valueStart}) => valueStart <= index)
  if (!edit) return start + index
  return index < edit.valueEnd ? edit.sourceStart : edit.sourceEnd + index - edit.valueEnd
}

/** The part of the tree’s nodes that is walked here. */
interface Walked {
  readonly type: string
  readonly children?: readonly Walked[]
}

function textsOf(node: Walked): Text[] {
  if (isText(node)) return [node]
  return node.type === 'event' ? [] : (node.children ?? []).flatMap(textsOf)
}

function isText(node: Walked): node is Text {
  return node.type === 'text'
}
