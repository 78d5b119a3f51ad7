import {htmlLines} from './html-lines.js'
import {worksOfLine} from './line-works.js'
import {markdownLines} from './markdown-lines.js'
import {noSection, sectionAfter} from './section.js'
import type {Work} from './work.js'
import {joinWorks} from './work.js'

/** Syntax of show notes. */
export type NotesFormat = 'markdown' | 'html'

/** Returns the works that show notes list, each title once. */
export function readNotes(source: string, format: NotesFormat): readonly Work[] {
  const lines = format === 'html' ? htmlLines(source) : markdownLines(source)
  const works: Work[] = []
  let section = noSection
  for (const line of lines) {
    section = sectionAfter(section, line)
    works.push(...worksOfLine(line, section))
  }
  return joinWorks(works)
}

/** The syntax, by the name of the file, else by how it begins. */
export function formatOfNotes(path: string, source: string): NotesFormat {
  if (/\.html?$/i.test(path)) return 'html'
  return !/\.(?:md|markdown)$/i.test(path) && /^\s*<(?:!doctype|html|body|div|p|ul|h\d)\b/i.test(source)
    ? 'html'
    : 'markdown'
}
