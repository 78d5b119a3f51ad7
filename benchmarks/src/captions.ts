import {documentOf} from './corpus.js'

const lineLength = 38
const cueMs = 2600
/** So many cues go by until somebody else speaks. */
const turnLength = 8

/** The fixtures in text as the captions of a talk: cues of two lines, clean enough for every parser. */
export function captionsOf(format: 'vtt' | 'srt'): string {
  const lines = linesOf(documentOf('text').replace(/[^\w\s.,?!'$%-]/g, ' '))
  let captions = format === 'vtt' ? 'WEBVTT\n\n' : ''
  for (let index = 0; index * 2 < lines.length; index++) {
    const startMs = index * cueMs
    const name = index % turnLength > 0 ? '' : index % (2 * turnLength) > 0 ? 'Ann Berg' : 'Tom Reed'
    const label = name === '' ? '' : format === 'vtt' ? `<v ${name}>` : `${name}: `
    const number = format === 'srt' ? `${index + 1}\n` : ''
    const text = lines.slice(index * 2, index * 2 + 2).join('\n')
    captions += `${number}${clock(startMs, format)} --> ${clock(startMs + cueMs - 100, format)}\n${label}${text}\n\n`
  }
  // No blank line at the end: what a copy adds belongs to the last cue, not to a broken one.
  return captions.trimEnd()
}

/** The words of a text in lines as short as those of captions. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length >= lineLength) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function pad(count: number, width = 2): string {
  return String(Math.floor(count)).padStart(width, '0')
}

function clock(ms: number, format: 'vtt' | 'srt'): string {
  const mark = format === 'vtt' ? '.' : ','
  return `${pad(ms / 3_600_000)}:${pad((ms / 60_000) % 60)}:${pad((ms / 1000) % 60)}${mark}${pad(ms % 1000, 3)}`
}
