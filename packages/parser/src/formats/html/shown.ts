import {repairsIn} from '../../repair/repair.js'
import type {Source} from '../../source.js'
import type {Piece} from './pieces.js'

const blank = /^[\s\u200b-\u200d\u2060]*$/
const runs = /[\s\u200b-\u200d\u2060]+|[^\s\u200b-\u200d\u2060]+/g

/** The beginning of a line as a person sees it, bold as `**`, with the way back to the source. */
export interface Shown {
  text: string
  readonly offsets: number[]
}

/** Shows a line up to `longest` characters and a little more. */
export function shownOf(source: Source, pieces: readonly Piece[], longest: number): Shown {
  const shown: Shown = {text: '', offsets: []}
  let bold = 0
  for (const {kind, start, end, value} of pieces) {
    if (shown.text.length > longest) break
    if (kind === 'strong' && bold++ === 0) {
      add('**', start, 0)
    } else if (kind === 'endStrong' && bold > 0 && --bold === 0) {
      // Nothing is bold.
      if (/\*\* ?$/.test(shown.text)) cut(shown.text.lastIndexOf('**'))
      else closeBold(start)
    } else if (kind === 'reference') {
      if (blank.test(value)) spaceFor(value, start)
      else add(value, start, 0)
    } else if (kind === 'words') addWords(start, end)
  }
  // The end of the line ends bold, too.
  if (bold > 0 && shown.text.length <= longest) add('**', shown.offsets.at(-1) ?? 0, 0)
  return shown

  function add(text: string, at: number, step: number): void {
    shown.text += text === '**' && step === 0 ? text : text.replace(/[*_]/g, '\u0001')
    for (let index = 0; index < text.length; index++) shown.offsets.push(at + index * step)
  }

  /** `<b>Ann: </b>Yes`: the space stands behind what is bold. */
  function closeBold(at: number): void {
    const spaced = shown.text.endsWith(' ')
    if (spaced) cut(shown.text.length - 1)
    // `<b>Ann:</b>Yes`: bold parts them as well as a space.
    const named = shown.text.endsWith(':')
    add('**', at, 0)
    if (spaced || named) add(' ', at, 0)
  }

  /** Marks without a width are shown as nothing. */
  function spaceFor(run: string, at: number): void {
    if (/\s/.test(run) && shown.text !== '' && !shown.text.endsWith(' ')) add(' ', at, 0)
  }

  function cut(length: number): void {
    shown.text = shown.text.slice(0, length)
    shown.offsets.length = length
  }

  function addWords(from: number, end: number): void {
    const to = Math.min(end, from + 4 * longest)
    let at = from
    // `<b>Ann</b><b>:</b>`: the colon belongs to the label.
    if (shown.text.endsWith('****') && source.value.charAt(from) === ':') cut(shown.text.length - 2)
    const repairs = source.repairs.length > 0 ? repairsIn(source.repairs, from, to) : []
    for (const {sourceStart, sourceEnd, value} of [...repairs, {sourceStart: to, sourceEnd: to, value: ''}]) {
      for (const run of source.value.slice(at, sourceStart).matchAll(runs)) {
        if (shown.text.length > longest) return
        if (blank.test(run[0])) spaceFor(run[0], at + run.index)
        else add(run[0], at + run.index, 1)
      }
      add(value, sourceStart, 0)
      at = sourceEnd
    }
  }
}

/** Whether a character is white space, or a mark of none. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  )
}
