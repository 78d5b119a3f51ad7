import {VFile} from 'vfile'
import type {Detection} from './formats/index.js'
import type {Decision} from './labels/decision.js'
import {refusedHeads} from './labels/refused.js'
import {detect, fileOf, parseWith} from './parse.js'
import type {ParseOptions} from './parse.js'
import {sourceOf} from './source.js'
import type {Source} from './source.js'
import type {Root} from './tree.js'

/** A possible label with what was decided about it, and where it stands first. */
export interface ExplainedLabel {
  readonly label: string
  readonly accepted: boolean
  /** 0 to 1; .5 and more where it was taken. */
  readonly score: number
  readonly reasons: readonly string[]
  readonly line: number
  readonly column: number
}

/** Why a transcript was read as it was. */
export interface Explanation {
  /** How well each format fits, best first. */
  readonly formats: readonly Detection[]
  /** Every possible label, in the order of first places. */
  readonly labels: readonly ExplainedLabel[]
}

/** Tells how well each format fits a transcript, and which labels were taken or refused, with reasons. */
export function explain(input: string | VFile, options: ParseOptions = {}): Explanation {
  const file = fileOf(input)
  const decisions: Decision[] = []
  // Messages belong to `parse`: they are not told twice.
  const copy = new VFile({value: String(file), ...(file.path ? {path: file.path} : {})})
  const tree = parseWith(copy, options, (decided) => decisions.push(...decided))
  const known = new Set(decisions.map(({label}) => label))
  decisions.push(...namedByFormat(tree, known))
  const source = sourceOf(String(file))
  if (tree.format === 'text' || tree.format === 'markdown') decisions.push(...refusedHeads(source))
  return {
    formats: detect(copy),
    labels: decisions.toSorted((a, b) => a.start - b.start).map((decision) => placed(decision, source))
  }
}

function placed({start, ...decision}: Decision, source: Source): ExplainedLabel {
  const {line, column} = source.place(start, start).start
  return {...decision, line, column}
}

/** Labels that no one had to decide about: voices and fields of the format. */
function namedByFormat(tree: Root, known: ReadonlySet<string>): Decision[] {
  const found = new Map<string, {start: number; count: number}>()
  for (const node of tree.children) {
    if (node.type !== 'turn' || node.label === undefined || known.has(node.label)) continue
    const entry = found.get(node.label)
    if (entry) entry.count++
    else found.set(node.label, {start: node.position?.start.offset ?? 0, count: 1})
  }
  return [...found].map(([label, {start, count}]) => ({
    label,
    accepted: true,
    score: 1,
    reasons: ['the format itself names who speaks', `comes ${count === 1 ? 'once' : `${count} times`}`],
    start
  }))
}
