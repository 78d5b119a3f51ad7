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
import {newWords} from './rolling.js'
import {speechesOf, usesDashes} from './speech.js'
import type {Speech} from './speech.js'
import {traitsOf} from './traits.js'
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
  const speeches = speechesIn(source, cues, starts)
  const root: Root = {
    type: 'root',
    format,
    speakers: [],
    children: [],
    position: source.place(source.start, source.value.length)
  }
  const writer = writerOf(source, root, labelsIn(source, speeches, cues.length), strict)
  let index = 0
  for (const block of blocks) {
    if (block.kind === 'cue') {
      writer.cue(block, starts?.[index] ?? block.textStart, speeches.get(block))
      index++
    } else writer.block(block)
  }
  nameSpeakers(root, writer.goingOn)
  linkResumed(root)
  return root
}

/** The speeches of the cues that one person may not say to the end, or that may have a label. */
function speechesIn(
  source: Source,
  cues: readonly Cue[],
  starts: readonly number[] | undefined
): ReadonlyMap<Cue, readonly Speech[]> {
  const dashes = usesDashes(source.value)
  const found = new Map<Cue, readonly Speech[]>()
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index]
    if (!cue) continue
    const start = starts?.[index] ?? cue.textStart
    if (!traitsOf(source.value, start, cue.textEnd, dashes).speech) continue
    found.set(cue, speechesOf(source, start, cue.textEnd, dashes))
  }
  return found
}

/** The labels inside cues that are speakers. */
function labelsIn(
  source: Source,
  speeches: ReadonlyMap<Cue, readonly Speech[]>,
  paragraphs: number
): ReadonlySet<string> {
  const candidates: Candidate[] = []
  for (const list of speeches.values())
    for (const {head} of list) if (head) candidates.push({head, first: true, quotes: false})
  if (candidates.length === 0) return new Set()
  return decideLabels(candidates, {listed: [], paragraphs, mentions: mentionsIn(source.value)})
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
