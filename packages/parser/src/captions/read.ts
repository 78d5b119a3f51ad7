import type {Position} from 'unist'
import {decideLabels} from '../labels/decide.js'
import type {Candidate} from '../labels/decide.js'
import {resolveSpeakers} from '../labels/speakers.js'
import {mentionsIn} from '../prose/mentions.js'
import {linkResumed} from '../prose/resumes.js'
import type {ReadOptions} from '../formats/format.js'
import type {Source} from '../source.js'
import type {Root, Turn} from '../tree.js'
import {tellTimings} from './check.js'
import type {Block, Cue} from './cue.js'
import {identifierNames} from './identifier-names.js'
import {nameLines} from './name-lines.js'
import {newWords} from './rolling.js'
import {speechesOf, splitInside, usesDashes} from './speech.js'
import type {Speech} from './speech.js'
import {traitsIn} from './traits.js'
import {writerOf} from './writer.js'

/** Makes the tree of a caption file from its blocks. */
export function readCaptions(
  source: Source,
  format: string,
  blocks: readonly Block[],
  {strict = false}: ReadOptions = {}
): Root {
  const cues: Cue[] = []
  for (const block of blocks) if (block.kind === 'cue') cues.push(block)
  tellTimings(source, cues, format, strict)
  const starts = strict ? undefined : newWords(source, cues)
  const traits = traitsIn(source.value, usesDashes(source))
  const speeches = new Map<number, readonly Speech[]>()
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]
    if (!cue) continue
    const start = starts?.[index] ?? cue.textStart
    if (traits.speech(start, cue.textEnd)) speeches.set(index, speechesOf(source, cue, start, traits))
  }
  const root: Root = {
    type: 'root',
    format,
    speakers: [],
    children: [],
    position: wholeOf(source)
  }
  const named = starts ? new Map<number, readonly Speech[]>() : nameLines(source, cues)
  for (const names of [named, identifierNames(source, cues)])
    for (const [at, list] of names) speeches.set(at, list)
  const accepted = labelsIn(source, speeches, cues.length)
  if (accepted.size > 0)
    for (const [at, list] of speeches) speeches.set(at, splitInside(source, list, accepted))
  const everyCue = namesEachCue(speeches, accepted, cues.length)
  const writer = writerOf(source, root, {accepted, everyCue, strict})
  let index = 0
  for (const block of blocks) {
    if (block.kind === 'cue') {
      const start = starts?.[index] ?? block.textStart
      writer.cue(block, start, speeches.get(index), traits.marks(start, block.textEnd))
      index++
    } else writer.block(block)
  }
  nameSpeakers(root, writer.goingOn)
  linkResumed(root)
  return root
}

/** Where a file begins and ends; `place` would go to its end and back. */
function wholeOf({value, start, lineStarts}: Source): Position {
  const column = value.length - (lineStarts.at(-1) ?? start) + 1
  return {
    start: {line: 1, column: 1, offset: start},
    end: {line: lineStarts.length, column, offset: value.length}
  }
}

/** The labels inside cues that are speakers. */
function labelsIn(
  source: Source,
  speeches: ReadonlyMap<number, readonly Speech[]>,
  paragraphs: number
): ReadonlySet<string> {
  const candidates: Candidate[] = []
  for (const list of speeches.values())
    for (const {head} of list) if (head) candidates.push({head, first: true, quotes: false})
  if (candidates.length === 0) return new Set()
  return decideLabels(candidates, {
    listed: [],
    paragraphs,
    mentions: mentionsIn(source.value),
    explain: source.explain
  })
}

/** Whether nearly every cue begins with a label, as meeting software writes them. */
function namesEachCue(
  speeches: ReadonlyMap<number, readonly Speech[]>,
  accepted: ReadonlySet<string>,
  cues: number
): boolean {
  let labelled = 0
  for (const [first] of speeches.values()) if (first?.head && accepted.has(first.head.label)) labelled++
  return labelled >= 4 && labelled >= cues * 0.9
}

/** Gives every turn with a label its speaker, and those that go on after a note. */
function nameSpeakers(root: Root, goingOn: ReadonlySet<Turn>): void {
  const labels: string[] = []
  for (const node of root.children)
    if (node.type === 'turn' && node.label !== undefined) labels.push(node.label)
  const {speakers, byLabel} = resolveSpeakers(labels, [])
  root.speakers = speakers
  let before: string | undefined
  for (const node of root.children) {
    if (node.type !== 'turn') continue
    if (node.label !== undefined) before = byLabel.get(node.label)?.id
    else if (!goingOn.has(node)) before = undefined
    if (before !== undefined) node.speaker = before
  }
}
