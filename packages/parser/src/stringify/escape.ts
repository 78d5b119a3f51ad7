import {headAt} from '../labels/head.js'

const characters: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['{', '&#123;'],
  ['\0', '\uFFFD']
])

/** Words as cue text: what would be read as markup is written as character references. */
export function escapeWords(words: string): string {
  return (
    words
      .replace(/[&<{\0]/g, (character) => characters.get(character) ?? character)
      // `&gt;&gt;` would be a change of speaker.
      .replace(/>+/g, (run) => (run.length > 1 ? '&#62;'.repeat(run.length) : '&gt;'))
      .replaceAll('\u226b', '&#8811;')
  )
}

/** The lines of a cue, none of which is blank or begins like a label or another speaker. */
export function escapeLines(text: string): string {
  return text
    .split(/[ \t]*(?:\r\n|[\r\n])\s*/)
    .filter((line) => line.trim() !== '')
    .map((line) => escapeStart(line))
    .join('\n')
}

const dash = /^(\s{0,20})([-\u2010\u2013\u2014])/
const longestHead = 140

function escapeStart(line: string): string {
  const plain = line.replace(dash, (_, space: string, mark: string) => `${space}&#${mark.charCodeAt(0)};`)
  const head = headAt(plain, 0, plain.length, false)
  if (!head || head.label === '') return plain
  return (
    plain.slice(0, longestHead).replace(/[:\uff1a]/g, (mark) => `&#${mark.charCodeAt(0)};`) +
    plain.slice(longestHead)
  )
}

/** The annotation of a voice tag. */
export function escapeAnnotation(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\0', '\uFFFD')
}

/** The words of a `NOTE` block, which knows no references and ends at a blank line. */
export function noteText(words: string): string {
  return words
    .replaceAll('-->', '->')
    .replaceAll('\0', '\uFFFD')
    .replace(/[ \t]*(?:\r\n|[\r\n])\s*/g, '\n')
    .trim()
}
