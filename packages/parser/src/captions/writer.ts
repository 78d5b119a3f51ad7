import type {Position} from 'unist'
import {leavesOf} from '../phrasing/leaves.js'
import type {Source} from '../source.js'
import type {CueData, Metadata, PhrasingContent, Root, Segment, Turn, Words} from '../tree.js'
import type {Aside, Cue} from './cue.js'
import {cueTextReader} from './cue-text.js'
import type {Speech} from './speech.js'
import {wordsOf} from './words.js'

/** Makes nodes of blocks, in source order. */
export interface CaptionWriter {
  /**
   * @param start Where the new words of the cue begin.
   * @param speeches Absent where nobody else begins to speak within the cue.
   * @param marks Whether tags, references or brackets may stand among the words.
   */
  cue(cue: Cue, start: number, speeches: readonly Speech[] | undefined, marks: boolean): void
  block(block: Aside): void
  /** Turns without a label that go on with who spoke before a note. */
  readonly goingOn: ReadonlySet<Turn>
}

/** How the cues of a file are to be written. */
export interface Manner {
  /** The labels that are speakers. */
  readonly accepted: ReadonlySet<string>
  /** Every cue names who speaks, so that a label says no more than a voice tag does. */
  readonly everyCue: boolean
  readonly strict: boolean
}

/** A writer that appends to `root`. */
export function writerOf(source: Source, root: Root, {accepted, everyCue, strict}: Manner): CaptionWriter {
  const {value} = source
  const leaves = leavesOf(source)
  const readCueText = cueTextReader(source, strict)
  const repaired = source.repairs.length > 0
  let turn: Turn | undefined
  let turns = 0
  const goingOn = new Set<Turn>()
  let broken = false
  /** What stands on the next segment: the identifier and settings of the cue that is read. */
  let data: CueData | undefined

  const beginTurn = (start: number, label?: string): Turn => {
    turns++
    turn = {type: 'turn', id: `t${turns}`, children: [], position: source.place(start, start)}
    if (label !== undefined) turn.label = label
    else if (broken) goingOn.add(turn)
    broken = false
    root.children.push(turn)
    return turn
  }

  const addSegment = (cue: Cue, children: PhrasingContent[], position: Position, words?: Words): void => {
    const into = turn ?? beginTurn(position.start.offset ?? 0)
    const {startMs, endMs} = cue.timings
    const last = strict || endMs > startMs ? endMs : startMs
    const segment: Segment = {
      type: 'segment',
      children,
      position,
      time: {startMs, endMs: last, origin: 'explicit'}
    }
    if (words) segment.words = words
    if (data) segment.data = data
    data = undefined
    into.children.push(segment)
    if (into.position) into.position.end = position.end
    if (into.time) into.time.endMs = Math.max(last, into.time.endMs ?? 0)
    else into.time = {startMs, endMs: last, origin: 'inherited'}
  }

  /**
   * A stretch of a cue that is one run of words.
   *
   * @param begin Where a turn begins that has to begin here; default: at the words.
   */
  const readPlain = (cue: Cue, from: number, to: number, begin?: number): void => {
    let start = from
    let end = to
    while (start < end && isSpace(value.charCodeAt(start))) start++
    while (end > start && isSpace(value.charCodeAt(end - 1))) end--
    if (start === end) return
    if (begin !== undefined && !turn) beginTurn(begin)
    const position = source.place(start, end)
    addSegment(cue, [{type: 'text', value: value.slice(start, end), position}], {
      start: position.start,
      end: position.end
    })
  }

  const readSpeech = (cue: Cue, speech: Speech, marks: boolean): void => {
    const label = speech.head && accepted.has(speech.head.label) ? speech.head : undefined
    const from = label ? label.words : speech.words
    if (label && !(everyCue && turn?.label === label.label)) beginTurn(label.start, label.label)
    else if (speech.change && !label) {
      turn = undefined
      broken = false
    }
    if (!marks) {
      readPlain(cue, from, speech.end, from)
      return
    }
    let stamps: Array<{ms: number; at: number}> = []
    let begin = from
    const flush = (): void => {
      const children = leaves.take()
      const first = children[0]?.position
      const end = children.at(-1)?.position
      const words = stamps.length > 0 ? wordsOf(source, cue, children, stamps) : undefined
      stamps = []
      if (!first || !end) return
      if (!turn) beginTurn(begin)
      addSegment(cue, children, {start: first.start, end: end.end}, words)
    }
    readCueText(from, speech.end, leaves, {
      voice(name, at, anew) {
        flush()
        begin = at
        if (turn?.label === name && !label && !anew) return
        beginTurn(at, name)
      },
      time(ms, at) {
        stamps.push({ms, at})
      }
    })
    flush()
  }

  const addNote = (kind: string, start: number, end: number, children: PhrasingContent[]): void => {
    root.children.push({type: 'note', kind, children, position: source.place(start, end)})
  }

  return {
    cue(cue, start, speeches, mayBeMarked) {
      data = dataOf(source, cue, strict)
      const marks = mayBeMarked || repaired
      if (speeches && speeches.length > 0) for (const speech of speeches) readSpeech(cue, speech, marks)
      else if (!marks) readPlain(cue, start, cue.textEnd)
      else readSpeech(cue, {start, words: start, end: cue.textEnd, change: false, head: undefined}, marks)
      // The standard counts cues without words, too.
      if (strict && data) {
        const position = source.place(cue.textStart, cue.textStart)
        addSegment(cue, [], position)
      }
    },
    goingOn,
    block(block) {
      broken = turn !== undefined || broken
      turn = undefined
      const {kind, start, end} = block
      if (kind === 'comment') {
        // The words after `NOTE`; the note itself begins at the keyword.
        leaves.text(Math.min(start + 4, end), end)
        addNote('comment', start, end, leaves.take())
      } else if (kind === 'stray') {
        source.message('Unexpected block without a cue timing, read as a note', 'cue-timing', start, end)
        leaves.text(start, end)
        const children = leaves.take()
        if (children.length > 0) addNote('stray', start, end, children)
      } else {
        const node: Metadata = {
          type: 'metadata',
          value: value.slice(start, end),
          position: source.place(start, end)
        }
        if (block.data) node.data = block.data
        root.children.push(node)
      }
    }
  }
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code > 0x167f && /\s/.test(String.fromCharCode(code)))
  )
}

/** What a cue has beside times and words; nothing where it has no more. */
function dataOf(
  {value}: Source,
  {id, settings, textStart, textEnd}: Cue,
  strict: boolean
): CueData | undefined {
  if (id === '' && !settings && !strict) return undefined
  const data: CueData = {}
  if (id !== '') data.id = id
  if (settings) data.settings = settings
  if (strict)
    data.text = value.slice(textStart, textEnd).replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD')
  return data
}
