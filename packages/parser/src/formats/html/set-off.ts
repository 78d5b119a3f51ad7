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
const longestName = 48
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

/** The name that is all there is of a line: of a heading, or of a cell. */
export function wholeHead(text: string): Head | undefined {
  const name = text.trimEnd()
  if (name === '' || name.length > longestName) return undefined
  const head = bareHead(name, 0, name.length)
  return head && {...head, marked: true}
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

/** A cell may hold a name where other cells of its row follow. */
function isOffered(own: readonly PageLine[], index: number): boolean {
  const one = own[index]
  if (!one || one.row === 0 || (one.setOff && !one.setOff.alone)) return true
  for (let next = index + 1; next < own.length; next++) {
    const other = own[next]
    if (other?.line.kind !== 'blank') return other?.row === one.row
  }
  return false
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
