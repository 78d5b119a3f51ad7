import type {Source} from '../source.js'
import {repairsIn} from '../repair/repair.js'
import type {Repair} from '../repair/repair.js'
import type {Edit, PhrasingContent, Text} from '../tree.js'

/** Collects the phrasing of one segment, heading or note; whitespace at its ends is left out. */
export interface Leaves {
  /** Words that stand in the source as they are, but for its repairs. */
  text(start: number, end: number): void
  /** Characters that stand for others. */
  replace(repair: Repair): void
  /** A leaf or a link of its own. */
  node(node: PhrasingContent): void
  /** What was collected; begins anew. */
  take(): PhrasingContent[]
}

/** Makes a collector of leaves for a source. */
export function leavesOf(source: Source): Leaves {
  const {value} = source
  let children: PhrasingContent[] = []
  let start = -1
  let end = -1
  let edits: Repair[] = []

  const flush = (): void => {
    if (start < 0) return
    if (start < end && (children.length > 0 || edits.length > 0 || !isBlank(value, start, end))) {
      children.push(textNode(source, start, end, edits))
    }
    start = -1
    edits = []
  }
  const extend = (from: number, to: number): void => {
    if (start >= 0 && from !== end) flush()
    if (start < 0) start = from
    end = to
  }
  /** Most of what is read is one run of words as they are: its ends are cut off before it is a leaf. */
  const takeWords = (): PhrasingContent[] => {
    if (start < 0) return []
    let from = start
    let to = end
    start = -1
    while (from < to && isSpaceAt(value, from)) from++
    while (to > from && isSpaceAt(value, to - 1)) to--
    return from < to ? [textNode(source, from, to, noRepairs)] : []
  }
  return {
    text(from, to) {
      if (from >= to) return
      extend(from, to)
      if (source.repairs.length > 0)
        for (const repair of repairsIn(source.repairs, from, to)) edits.push(repair)
    },
    replace(repair) {
      extend(repair.sourceStart, repair.sourceEnd)
      edits.push(repair)
    },
    node(node) {
      flush()
      children.push(node)
    },
    take() {
      if (children.length === 0 && edits.length === 0) return takeWords()
      flush()
      const taken = trimEnds(source, children)
      children = []
      return taken
    }
  }
}

const noRepairs: readonly Repair[] = []

/** Whether a character is white space, as `\s` has it; most are letters. */
function isSpaceAt(value: string, at: number): boolean {
  const code = value.charCodeAt(at)
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 160) return false
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isBlank(value: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpaceAt(value, at)) return false
  return true
}

/** A text leaf over a span of the source; `repairs` lie in it, sorted. */
export function textNode(source: Source, start: number, end: number, repairs: readonly Repair[]): Text {
  const position = source.place(start, end)
  if (repairs.length === 0) return {type: 'text', value: source.value.slice(start, end), position}
  let value = ''
  let at = start
  const edits: Edit[] = []
  for (const repair of repairs) {
    value += source.value.slice(at, repair.sourceStart)
    const valueStart = value.length
    value += repair.value
    const {sourceStart, sourceEnd} = repair
    edits.push({valueStart, valueEnd: value.length, sourceStart, sourceEnd})
    at = sourceEnd
  }
  value += source.value.slice(at, end)
  return {type: 'text', value, edits, position}
}

/** Cuts white space off both ends, and drops leaves of white space that part no words. */
function trimEnds(source: Source, children: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = children.filter((child, index) => {
    if (!isSpace(child)) return true
    const before = children[index - 1]
    const after = children[index + 1]
    return before !== undefined && after !== undefined && (partsWords(before) || partsWords(after))
  })
  trimLeaf(source, kept, 0, true)
  trimLeaf(source, kept, kept.length - 1, false)
  return kept
}

function partsWords(node: PhrasingContent): boolean {
  return node.type === 'text' || node.type === 'link'
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && isBlank(node.value, 0, node.value.length)
}

function trimLeaf(source: Source, children: PhrasingContent[], index: number, atStart: boolean): void {
  const leaf = children[index]
  if (leaf?.type !== 'text') return
  const from = leaf.position?.start.offset ?? 0
  const to = leaf.position?.end.offset ?? 0
  const edits = leaf.edits ?? []
  const edge = atStart ? (edits[0]?.sourceStart ?? to) : (edits.at(-1)?.sourceEnd ?? from)
  let start = from
  let end = to
  if (atStart) while (start < edge && isSpaceAt(source.value, start)) start++
  else while (end > edge && isSpaceAt(source.value, end - 1)) end--
  if (start === from && end === to) return
  const repairs = edits.map(({valueStart, valueEnd, sourceStart, sourceEnd}) => ({
    sourceStart,
    sourceEnd,
    value: leaf.value.slice(valueStart, valueEnd)
  }))
  children[index] = textNode(source, start, end, repairs)
}
