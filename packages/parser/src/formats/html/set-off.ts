import {bareHead} from '../../labels/bare-head.js'
import type {Head} from '../../labels/head.js'
import type {Line} from '../../prose/lines.js'

/** A line whose head may still be replaced. */
export type OpenLine = {-readonly [Key in keyof Line]: Line[Key]}

/** What only few lines of a page have, by index. */
export interface Asides {
  /** Names that are set off at the beginning of lines. */
  readonly setOff: Map<number, Head>
  /** The rows of a table that lines are cells of. */
  readonly rows: Map<number, number>
}

/** Blank lines are all alike: one stands for every one of them. */
export const blankLine: Line = {
  kind: 'blank',
  start: 0,
  end: 0,
  depth: 0,
  head: undefined
}

const bold = /\*\*([^*:]{1,48})\*\*(?: ?[-\u2013\u2014]{1,2} )? ?/y
/** A longer one is no name. */
export const longestName = 48
const enoughNames = 4

/** The name in bold that a line as it is shown begins with, at `at`: `**Ann Berg** — We sold it`. */
export function boldHead(text: string, at: number): Head | undefined {
  bold.lastIndex = at
  const name = bold.exec(text)?.[1]?.trim()
  if (name === undefined || name === '') return undefined
  const start = text.indexOf(name, at)
  const head = bareHead(text, start, start + name.length)
  return (
    head && {...head, start: at, words: bold.lastIndex, marked: true, alone: bold.lastIndex >= text.length}
  )
}

const question = /(?:\*\*)?(Q)(?:\*\*)?\.? (?=["'\u201c(]?[A-Z])/y

/** `Q    Thank you`: only briefings and depositions begin paragraphs so. */
export function questionHead(text: string): Head | undefined {
  question.lastIndex = 0
  const label = question.exec(text)?.[1]
  if (label === undefined) return undefined
  return {
    start: 0,
    label,
    labelStart: text.indexOf(label),
    time: undefined,
    words: question.lastIndex,
    marked: false,
    open: '',
    tight: false,
    alone: false,
    bare: false,
    timeOnly: undefined
  }
}

/** The name that is all there is of a line: of a heading, of a cell, of a paragraph. */
export function wholeHead(text: string, marked: boolean): Head | undefined {
  const name = text.trimEnd()
  if (name === '' || name.length > longestName) return undefined
  const head = bareHead(name, 0, name.length)
  return head && {...head, marked}
}

/** Where names are set off again and again instead of having a colon, those are the labels of lines. */
export function useSetOff(lines: readonly OpenLine[], asides: Asides): void {
  const {setOff} = asides
  const counts = new Map<string, number>()
  for (const [index, head] of setOff) {
    if (isOffered(lines, asides, index, head)) counts.set(head.label, (counts.get(head.label) ?? 0) + 1)
    else setOff.delete(index)
  }
  let others = 0
  for (const [index, {head}] of lines.entries())
    if (head && head.label !== '' && !head.bare && !setOff.has(index)) others++
  const recurring = [...counts.values()].filter((count) => count > 1)
  const total = recurring.reduce((sum, count) => sum + count, 0)
  if (recurring.length < 2 || total < enoughNames || total <= others) return
  for (const [index, head] of setOff) {
    const line = lines[index]
    if (!line || (line.kind === 'heading' && (counts.get(head.label) ?? 0) < 2)) continue
    if (line.kind === 'heading') line.kind = 'plain'
    line.depth = 0
    line.head = head
  }
}

/** A cell may hold a name where other cells of its row follow, a paragraph between a time and words. */
function isOffered(lines: readonly Line[], {rows}: Asides, index: number, head: Head): boolean {
  if (!head.alone) return true
  const next = written(lines, index, 1)
  const row = rows.get(index)
  if (row !== undefined) return row === rows.get(next)
  if (head.marked) return true
  return isTime(lines[written(lines, index, -1)]) && next < lines.length && !isTime(lines[next])
}

function isTime(line: Line | undefined): boolean {
  return line?.head?.label === '' && line.head.alone
}

/** The next line with words; two blank lines never follow one another. */
function written(lines: readonly Line[], index: number, step: 1 | -1): number {
  return lines[index + step]?.kind === 'blank' ? index + 2 * step : index + step
}

/** A time alone above a name alone is the name's. */
export function joinTimes(lines: Line[]): void {
  let before = -1
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank') continue
    const timed = lines[before]
    const time =
      timed?.kind === 'plain' && timed.head?.label === '' && timed.head.alone ? timed.head : undefined
    const {head} = line
    if (timed && time && line.kind === 'plain' && head?.bare && head.alone && !head.time) {
      lines[before] = blankLine
      const timeOnly: Head = {...time, words: line.start, alone: false}
      lines[index] = {
        ...line,
        start: timed.start,
        head: {...head, start: time.start, time: time.time, timeOnly}
      }
    }
    before = index
  }
}
