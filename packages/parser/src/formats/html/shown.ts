import {repairsIn} from '../../repair/repair.js'
import type {Source} from '../../source.js'
import {mark} from './piece-list.js'
import type {Pieces} from './piece-list.js'
import {isBlank, isMark} from './spaces.js'

const blank = /^[\s\u200b-\u200d\u2060]*$/

/** The beginning of a line as a person sees it, bold as `**`, with the way back to the source. */
export interface Shown {
  readonly text: string
  /** Where its characters stand in the source; nothing for those beyond its end. */
  offset(index: number): number | undefined
}

/** Shows lines: the pieces `[first, last)` up to `longest` characters and a little more. What is shown is good until the next line. */
export function shownReader(
  source: Source,
  pieces: Pieces,
  longest: number
): (first: number, last: number) => Shown {
  const {value, repairs} = source
  let text = ''
  // Runs of characters: where each begins in the text and in the source, and 1 where offsets grow with it.
  const froms: number[] = []
  const ats: number[] = []
  const steps: number[] = []
  const shown = {
    get text() {
      return text
    },
    offset
  }

  return (first, last) => {
    text = ''
    froms.length = ats.length = steps.length = 0
    let bold = 0
    for (let index = first; index < last; index++) {
      if (text.length > longest) break
      const kind = pieces.kind(index)
      const start = pieces.start(index)
      if (kind === mark.words) addWords(start, pieces.end(index))
      else if (kind === mark.reference) addReference(pieces.value(index), start)
      else if (kind === mark.strong && bold++ === 0) addMark(start)
      else if (kind === mark.endStrong && bold > 0 && --bold === 0) endBold(start)
    }
    // The end of the line ends bold, too.
    if (bold > 0 && text.length <= longest) addMark(offset(text.length - 1) ?? 0)
    return shown
  }

  function offset(index: number): number | undefined {
    if (index < 0 || index >= text.length) return undefined
    for (let run = froms.length - 1; run >= 0; run--) {
      const from = froms[run] ?? 0
      if (from <= index) return (ats[run] ?? 0) + (index - from) * (steps[run] ?? 0)
    }
    return undefined
  }

  function add(words: string, at: number, step: number): void {
    if (words === '') return
    froms.push(text.length)
    ats.push(at)
    steps.push(step)
    text += words
  }

  function addMark(at: number): void {
    add('**', at, 0)
  }

  /** Marks of Markdown that are words. */
  function addPlain(words: string, at: number, step: number): void {
    add(words.includes('*') || words.includes('_') ? words.replace(/[*_]/g, '\u0001') : words, at, step)
  }

  function addReference(meant: string, at: number): void {
    if (!blank.test(meant)) addPlain(meant, at, 0)
    else if (/\s/.test(meant)) addSpace(at)
  }

  function addSpace(at: number): void {
    if (text !== '' && !text.endsWith(' ')) add(' ', at, 0)
  }

  /** `<b>Ann: </b>Yes`: the space stands behind what is bold. */
  function endBold(at: number): void {
    // Nothing is bold.
    if (text.endsWith('**') || text.endsWith('** ')) {
      cut(text.lastIndexOf('**'))
      return
    }
    const spaced = text.endsWith(' ')
    if (spaced) cut(text.length - 1)
    // `<b>Ann:</b>Yes`: bold parts them as well as a space.
    const named = text.endsWith(':')
    addMark(at)
    if (spaced || named) add(' ', at, 0)
  }

  function cut(length: number): void {
    text = text.slice(0, length)
    while (froms.length > 0 && (froms.at(-1) ?? 0) >= length) {
      froms.pop()
      ats.pop()
      steps.pop()
    }
  }

  function addWords(from: number, end: number): void {
    const to = Math.min(end, from + 4 * longest)
    // `<b>Ann</b><b>:</b>`: the colon belongs to the label.
    if (value.charAt(from) === ':' && text.endsWith('****')) cut(text.length - 2)
    if (repairs.length === 0) {
      addRuns(from, to)
      return
    }
    let at = from
    for (const repair of repairsIn(repairs, from, to)) {
      if (!addRuns(at, repair.sourceStart)) return
      addPlain(repair.value, repair.sourceStart, 0)
      at = repair.sourceEnd
    }
    addRuns(at, to)
  }

  /** Adds words with one space between them; false where enough is shown. */
  function addRuns(from: number, to: number): boolean {
    /** The words that are not added yet, and how far enough of them reaches. */
    let start = from
    let enough = from + longest - text.length
    let at = from
    while (at < to && at <= enough) {
      const begun = at
      while (at < to && !isBlank(value.charCodeAt(at))) at++
      if (at === to || (at > begun && at > enough)) break
      const end = blankEnd(at, to)
      // Single spaces between words stay where they are.
      if (end > at + 1 || at === start || value.charCodeAt(at) !== 32) {
        addPlain(value.slice(start, at), start, 1)
        if (hasSpace(at, end)) addSpace(at)
        start = end
        enough = end + longest - text.length
      }
      at = end
    }
    addPlain(value.slice(start, at), start, 1)
    return at >= to
  }

  /** Where a run of blank characters ends. */
  function blankEnd(start: number, to: number): number {
    let at = start + 1
    while (at < to && isBlank(value.charCodeAt(at))) at++
    return at
  }

  /** Marks without a width are shown as nothing. */
  function hasSpace(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!isMark(value.charCodeAt(at))) return true
    return false
  }
}
