import type {Head} from './head.js'
import {shapeOf} from './shape.js'

const notInNames = /[:()[\]<>*"\u201c\u201d?!;|]/

/** A name that stands alone on a line `[start, end)`, before a line that begins with a time. */
export function bareHead(value: string, start: number, end: number): Head | undefined {
  const label = value.slice(start, end)
  if (notInNames.test(label)) return undefined
  const shape = shapeOf(label)
  if (shape === 'none' || shape === 'common' || shape === 'handle') return undefined
  return {
    start,
    label,
    labelStart: start,
    time: undefined,
    words: end,
    marked: false,
    open: '',
    tight: false,
    alone: true,
    bare: true,
    timeOnly: undefined
  }
}
