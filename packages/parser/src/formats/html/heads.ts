import type {ClockSpan} from '../../clock.js'
import {headAt} from '../../labels/head.js'
import type {Head} from '../../labels/head.js'
import type {Source} from '../../source.js'
import type {Pieces} from './piece-list.js'
import {boldHead, longestName, questionHead, wholeHead} from './set-off.js'
import type {OpenLine} from './set-off.js'
import {shownReader} from './shown.js'
import type {Shown} from './shown.js'

/** Labels stand at the beginning of lines: so much of each is looked at. */
const longestHead = 240

/** What a line is made of. */
interface Making {
  /** Its pieces are those from `from` up to `to`. */
  readonly from: number
  readonly to: number
  readonly block: string
  readonly words: string
  /** Something is in bold. */
  readonly bold: boolean
}

/** Gives a line what may be a label or a time at its beginning; returns a name that is set off there. */
export type ReadHeads = (line: OpenLine, making: Making) => Head | undefined

/** Reads heads of the lines of a page. */
export function headReader(source: Source, pieces: Pieces): ReadHeads {
  const show = shownReader(source, pieces, longestHead)
  const labels = new Map<string, string>()

  return (line, making) => {
    if (!mayBegin(line, making)) return undefined
    const {from, to, block} = making
    const shown = show(from, to)
    const {text} = shown
    const head = headAt(text, 0, Math.min(text.length, longestHead), true) ?? questionHead(text)
    if (line.kind === 'heading') {
      const timed = head?.time && head.label !== '' && head.alone ? read(head, shown, line.end) : undefined
      return timed ? {...timed, marked: true} : read(wholeHead(text, true), shown, line.end)
    }
    if (line.kind === 'item') {
      line.head = head?.marked ? read(head, shown, line.end) : undefined
      return undefined
    }
    line.head = read(head, shown, line.end)
    return head && head.label !== '' ? undefined : read(setOffHead(text, head, block), shown, line.end)
  }

  function read(head: Head | undefined, shown: Shown, end: number): Head | undefined {
    if (!head || head.words > longestHead || !isWhole(source.value, head, shown)) return undefined
    return mapped(head, shown, end, sameLabel)
  }

  /** Labels recur: one string stands for all of the same, and keeps no more than itself. */
  function sameLabel(label: string): string {
    const same = labels.get(label)
    if (same === undefined) labels.set(label, label)
    return same ?? label
  }
}

const colon = /[:\uff1a]/

/** Whether a line may begin with a label or a time: most are long, and have neither a colon there nor anything in bold. */
function mayBegin({kind}: OpenLine, {words, bold}: Making): boolean {
  if (bold || kind === 'heading' || words.length <= longestName || words.startsWith('Q')) return true
  return colon.test(words.slice(0, longestHead))
}

/** A name that bold sets off, behind a time or not, or that is all there is of the line. */
function setOffHead(text: string, timed: Head | undefined, block: string): Head | undefined {
  const head = boldHead(text, timed?.words ?? 0) ?? (timed ? undefined : wholeHead(text, block === 'td'))
  return head && timed ? {...head, start: timed.start, time: timed.time, timeOnly: timed} : head
}

const within = /[<\u200b-\u200d\u2060]|&(?:#8203|#x200b|zwn?j)/i

/** Whether no tag and no mark without a width stands within a label. */
function isWhole(value: string, {label, labelStart}: Head, shown: Shown): boolean {
  if (label === '') return true
  const from = shown.offset(labelStart)
  const to = shown.offset(labelStart + label.length - 1)
  return from !== undefined && to !== undefined && !within.test(value.slice(from, to))
}

/** A head of the shown text as one of the source. */
function mapped(head: Head, shown: Shown, end: number, sameLabel: (label: string) => string): Head {
  const {text} = shown
  const written = text.trimEnd().length
  const at = (index: number): number => (index >= written ? end : (shown.offset(index) ?? end))
  const clock = ({start, end: to, startMs, bracketed}: ClockSpan): ClockSpan => ({
    start: at(start),
    end: (shown.offset(to - 1) ?? end - 1) + 1,
    startMs,
    bracketed
  })
  const {label, marked, tight, bare} = head
  return {
    start: at(head.start),
    label: sameLabel(label),
    labelStart: at(head.labelStart),
    time: head.time && clock(head.time),
    words: at(head.words),
    marked,
    open: '',
    tight,
    alone: head.alone || text.slice(head.words).replaceAll('*', '').trim() === '',
    bare,
    timeOnly: head.timeOnly && mapped(head.timeOnly, shown, end, sameLabel)
  }
}
