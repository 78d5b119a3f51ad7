import {bareHead} from '../../labels/bare-head.js'
import type {Head} from '../../labels/head.js'
import type {Line} from '../../prose/lines.js'

/** A line, and the name that is set off at its beginning, if there is one. */
export interface PageLine {
  readonly line: Line
  readonly setOff: Head | undefined
  /** The row of a table that it is a cell of. */
  readonly row: number
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

/** The lines of a page. Where names are set off again and again instead of having a colon, those are labels. */
export function withSetOff(own: readonly PageLine[]): Line[] {
  const counts = new Map<string, number>()
  let others = 0
  for (const [index, {line, setOff}] of own.entries()) {
    if (setOff && isOffered(own, index)) counts.set(setOff.label, (counts.get(setOff.label) ?? 0) + 1)
    else if (line.head && line.head.label !== '' && !line.head.bare) others++
  }
  const recurring = [...counts.values()].filter((count) => count > 1)
  const total = recurring.reduce((sum, count) => sum + count, 0)
  const habit = recurring.length > 1 && total >= enoughNames && total > others
  return own.map(({line, setOff}, index) => {
    if (!habit || !setOff || !isOffered(own, index)) return line
    if (line.kind !== 'heading') return {...line, head: setOff}
    const again = (counts.get(setOff.label) ?? 0) > 1
    return again ? {...line, kind: 'plain', depth: 0, head: setOff} : line
  })
}

/** A cell may hold a name where other cells of its row follow, a paragraph between a time and words. */
function isOffered(own: readonly PageLine[], index: number): boolean {
  const one = own[index]
  if (!one?.setOff?.alone) return true
  const next = written(own, index, 1)
  if (one.row > 0) return next?.row === one.row
  if (one.setOff.marked) return true
  return isTime(written(own, index, -1)) && next !== undefined && !isTime(next)
}

function isTime(one: PageLine | undefined): boolean {
  return one?.line.head?.label === '' && one.line.head.alone
}

/** The next line with words; two blank lines never follow one another. */
function written(own: readonly PageLine[], index: number, step: 1 | -1): PageLine | undefined {
  const near = own[index + step]
  return near?.line.kind === 'blank' ? own[index + 2 * step] : near
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
      lines[before] = {kind: 'blank', start: timed.start, end: timed.start, depth: 0, head: undefined}
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
