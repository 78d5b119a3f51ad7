import {decideLabels} from '../../labels/decide.js'
import type {Candidate} from '../../labels/decide.js'
import {resolveSpeakers} from '../../labels/speakers.js'
import {leavesOf} from '../../phrasing/leaves.js'
import {mentionsIn} from '../../prose/mentions.js'
import {linkResumed} from '../../prose/resumes.js'
import type {Source} from '../../source.js'
import type {Metadata, Note, PhrasingContent, Root, Segment, Turn, Words} from '../../tree.js'
import {blocksOf} from './blocks.js'
import type {Aside, Cue} from './blocks.js'
import {cueTextReader} from './cue-text.js'
import {newWords} from './rolling.js'
import {speechesOf, usesDashes} from './speech.js'
import type {Speech} from './speech.js'
import {wordsOf} from './words.js'

/** Reads a WebVTT file. */
export function readVtt(source: Source): Root {
  const blocks = blocksOf(source)
  const dashes = usesDashes(source.value)
  const cues = blocks.flatMap((block) => (block.kind === 'cue' ? [block] : []))
  const starts = newWords(source.value, cues)
  const speeches = new Map(
    cues.map((cue, index) => [cue, speechesOf(source, starts[index] ?? cue.textStart, cue.textEnd, dashes)])
  )
  const accepted = labelsIn(source, [...speeches.values()].flat())
  const root: Root = {
    type: 'root',
    format: 'vtt',
    speakers: [],
    children: [],
    position: source.place(source.start, source.value.length)
  }
  const writer = writerOf(source, root, accepted)
  for (const block of blocks) {
    if (block.kind === 'cue') writer.cue(block, speeches.get(block) ?? [])
    else writer.block(block)
  }
  nameSpeakers(root)
  linkResumed(root)
  return root
}

/** The labels inside cues that are speakers. */
function labelsIn(source: Source, speeches: readonly Speech[]): ReadonlySet<string> {
  const candidates: Candidate[] = []
  for (const {head} of speeches) if (head) candidates.push({head, first: true, quotes: false})
  if (candidates.length === 0) return new Set()
  return decideLabels(candidates, {
    listed: [],
    paragraphs: speeches.length,
    mentions: mentionsIn(source.value)
  })
}

/** Gives every turn with a label its speaker. */
function nameSpeakers(root: Root): void {
  const labels: string[] = []
  for (const node of root.children)
    if (node.type === 'turn' && node.label !== undefined) labels.push(node.label)
  const {speakers, byLabel} = resolveSpeakers(labels, [])
  root.speakers = speakers
  let speaker: string | undefined
  for (const node of root.children) {
    if (node.type !== 'turn') continue
    speaker = node.label === undefined ? undefined : byLabel.get(node.label)?.id
    if (speaker !== undefined) node.speaker = speaker
  }
}

interface Writer {
  cue(cue: Cue, speeches: readonly Speech[]): void
  block(block: Aside): void
}

function writerOf(source: Source, root: Root, accepted: ReadonlySet<string>): Writer {
  const leaves = leavesOf(source)
  const readCueText = cueTextReader(source)
  let turn: Turn | undefined
  let turns = 0
  let startBefore = 0
  const beginTurn = (start: number, label?: string): Turn => {
    turns++
    turn = {type: 'turn', id: `t${turns}`, children: [], position: source.place(start, start)}
    if (label !== undefined) turn.label = label
    root.children.push(turn)
    return turn
  }

  const addSegment = (
    cue: Cue,
    start: number,
    children: PhrasingContent[],
    words: Words | undefined
  ): void => {
    const first = children[0]?.position
    const last = children.at(-1)?.position
    if (!first || !last) return
    const into = turn ?? beginTurn(start)
    const {startMs} = cue.timings
    const endMs = Math.max(startMs, cue.timings.endMs)
    const segment: Segment = {
      type: 'segment',
      time: {startMs, endMs, origin: 'explicit'},
      children,
      position: {start: first.start, end: last.end}
    }
    if (words) segment.words = words
    into.children.push(segment)
    if (into.position) into.position.end = last.end
    into.time = {
      startMs: into.time?.startMs ?? startMs,
      endMs: Math.max(endMs, into.time?.endMs ?? 0),
      origin: 'inherited'
    }
  }

  const readSpeech = (cue: Cue, speech: Speech): void => {
    const label = speech.head && accepted.has(speech.head.label) ? speech.head : undefined
    const from = label ? label.words : speech.words
    if (label) beginTurn(label.start, label.label)
    else if (speech.change) turn = undefined
    let stamps: Array<{ms: number; at: number}> = []
    let begin = from
    const flush = (): void => {
      const children = leaves.take()
      const words = stamps.length > 0 ? wordsOf(source, cue, children, stamps) : undefined
      addSegment(cue, begin, children, words)
      stamps = []
    }
    readCueText(from, speech.end, leaves, {
      voice(name, at) {
        flush()
        begin = at
        if (turn?.label === name && !label) return
        beginTurn(at, name)
      },
      time(ms, at) {
        stamps.push({ms, at})
      }
    })
    flush()
  }

  return {
    cue(cue, speeches) {
      checkTimings(source, cue, startBefore)
      startBefore = cue.timings.startMs
      for (const speech of speeches) readSpeech(cue, speech)
    },
    block(block) {
      const {kind, start, end} = block
      if (kind === 'comment') {
        // The words after `NOTE`; the note itself begins at the keyword.
        leaves.text(Math.min(start + 4, end), end)
        const note: Note = {
          type: 'note',
          kind: 'comment',
          children: leaves.take(),
          position: source.place(start, end)
        }
        root.children.push(note)
        turn = undefined
        return
      }
      if (kind === 'stray') {
        source.message('Unexpected block without a cue timing, read as a note', 'cue-timing', start, end)
        leaves.text(start, end)
        const children = leaves.take()
        if (children.length > 0)
          root.children.push({type: 'note', kind: 'stray', children, position: source.place(start, end)})
        turn = undefined
        return
      }
      root.children.push(metadataOf(source, kind, start, end))
      turn = undefined
    }
  }
}

function checkTimings(source: Source, {timings}: Cue, startBefore: number): void {
  const {start, end, startMs, endMs, lax} = timings
  const shown = source.value.slice(start, end)
  if (lax) {
    source.message(
      `Unexpected cue timing \`${shown}\`, expected times like \`00:01.000\``,
      'cue-timing',
      start,
      end
    )
  }
  if (endMs < startMs) {
    source.message(
      `Unexpected cue end before its start in \`${shown}\`, using the start`,
      'cue-order',
      start,
      end
    )
  }
  if (startMs < startBefore) {
    source.message(`Unexpected cue \`${shown}\` that starts before the one above it`, 'cue-order', start, end)
  }
}

const field = /^([A-Za-z][\w-]{0,60})[:=][ \t]*(.{0,1000})$/

/** The header or a `STYLE` or `REGION` block; header lines such as `Language: en` are its data. */
function metadataOf(source: Source, kind: string, start: number, end: number): Metadata {
  const value = source.value.slice(start, end)
  const node: Metadata = {type: 'metadata', value, position: source.place(start, end)}
  if (kind !== 'header') return node
  const data = new Map<string, unknown>()
  for (const line of value.split(/\r\n|\n|\r/).slice(1)) {
    const match = field.exec(line)
    if (match) data.set(match[1] ?? '', (match[2] ?? '').trim())
  }
  if (data.size > 0) node.data = Object.fromEntries(data)
  return node
}
