import {Parser} from 'htmlparser2'
import type {Line, LineWriter} from './lines.js'
import {openLines} from './lines.js'

/** What surrounds the notes on a page, and what is not text. */
const skipped = new Set(
  'aside button footer head iframe nav noscript script select style svg template textarea'.split(' ')
)
const marking = new Set(['b', 'cite', 'em', 'i', 'strong'])
const paragraphs = new Set(
  'address article blockquote body dd div dl dt figcaption figure header hr main ol p section table tbody td th tr ul'.split(
    ' '
  )
)

/** Returns the lines of an HTML page, or of a piece of one; navigation and the like are left out. */
export function htmlLines(source: string): readonly Line[] {
  const lines = openLines()
  writeHtml(source, lines)
  return lines.end()
}

/** Writes the lines of HTML among others. */
export function writeHtml(source: string, lines: LineWriter): void {
  let depthSkipped = 0
  // The first paragraph of an item is on its line.
  let isItemEmpty = false
  const parser = new Parser({
    onopentag(name, {href}) {
      if (skipped.has(name)) depthSkipped++
      if (depthSkipped > 0) return
      const level = headingLevel(name)
      if (level > 0) lines.begin('heading', level)
      else if (name === 'li') lines.begin('item')
      else if (name === 'br') lines.breakLine()
      else if (name === 'a') lines.open(href ?? '')
      else if (marking.has(name)) lines.open()
      else if (paragraphs.has(name) && !isItemEmpty) lines.begin('paragraph')
      if (paragraphs.has(name) || name === 'li' || level > 0) isItemEmpty = name === 'li'
    },
    ontext(words) {
      if (depthSkipped > 0) return
      if (words.trim() !== '') isItemEmpty = false
      lines.write(words)
    },
    onclosetag(name) {
      if (skipped.has(name)) depthSkipped = Math.max(0, depthSkipped - 1)
      else if (depthSkipped === 0 && (name === 'a' || marking.has(name))) lines.close()
      else if (depthSkipped === 0 && isBlock(name)) lines.begin('paragraph')
    }
  })
  parser.end(source)
}

function isBlock(name: string): boolean {
  return name === 'li' || paragraphs.has(name) || headingLevel(name) > 0
}

function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0
}
