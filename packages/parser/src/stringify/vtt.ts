import type {CueSettings, Heading, Metadata, Note, PhrasingContent, Root, Text, Turn, Words} from '../tree.js'
import {escapeAnnotation, escapeLines, escapeWords, noteText} from './escape.js'
import {timesOf} from './times.js'
import type {Timed} from './times.js'

const untimed = 'NOTE Times that the transcript does not state are estimated'

/** Writes a tree as WebVTT (WebVTT 4). */
export function stringifyVtt(tree: Root): string {
  const {cues, estimated} = timesOf(tree.children.filter((node) => node.type === 'turn'))
  const byTurn = new Map<Turn, Timed[]>()
  for (const cue of cues) {
    const list = byTurn.get(cue.turn)
    if (list) list.push(cue)
    else byTurn.set(cue.turn, [cue])
  }
  const blocks: string[] = []
  let header = 'WEBVTT'
  let before: Turn | undefined
  let lastLine = ''
  if (estimated) blocks.push(untimed)
  for (const node of tree.children) {
    if (node.type === 'metadata') {
      const block = metadataBlock(node)
      if (block?.startsWith('WEBVTT')) header = block
      else if (block !== undefined && byTurn.size > 0 && before === undefined) blocks.push(block)
    } else if (node.type === 'turn') {
      const voice = voiceOf(tree, node)
      // Cues of one voice are one turn, unless it is said that a turn begins.
      const again = before !== undefined && voice !== '' && voice === voiceOf(tree, before)
      for (const [index, cue] of (byTurn.get(node) ?? []).entries()) {
        const opening = index > 0 || !again ? '' : '.turn'
        let text = cueText(cue)
        // A line that is shown twice would be taken for one that rolls up.
        if (text.includes('\n') && text.startsWith(`${lastLine}\n`)) text = text.replaceAll('\n', ' ')
        if (text !== '') lastLine = text.slice(text.lastIndexOf('\n') + 1)
        const mark =
          voice === '' ? (index === 0 && before !== undefined ? '&gt;&gt; ' : '') : `<v${opening} ${voice}>`
        blocks.push(cueBlock(cue, mark + text))
      }
      before = node
    } else {
      const words = noteText(plainWords(node))
      if (words !== '') {
        blocks.push(words.includes('\n') ? `NOTE\n${words}` : `NOTE ${words}`)
        before = undefined
      }
    }
  }
  return `${[header, ...blocks].join('\n\n')}\n`
}

/** Who speaks, as it stands in a voice tag; empty where nobody knows. */
function voiceOf({speakers}: Root, {label, speaker}: Turn): string {
  return escapeAnnotation(label ?? speakers.find(({id}) => id === speaker)?.name ?? '')
}

function cueBlock({segment, startMs, endMs}: Timed, text: string): string {
  const {id, settings} = segment?.data ?? {}
  const name = id === undefined || /[\r\n]|-->/.test(id) || id.trim() === '' ? '' : `${id}\n`
  return `${name}${clock(startMs)} --> ${clock(endMs)}${settings ? settingsText(settings) : ''}\n${text}`
}

/** The header of captions, and their `STYLE` and `REGION` blocks, as they were written. */
function metadataBlock({value}: Metadata): string | undefined {
  const block = value.replaceAll(/\r\n?/g, '\n').trimEnd()
  const known = /^(?:WEBVTT|STYLE|REGION)(?:[ \t\n]|$)/.test(block)
  return known && !block.includes('\n\n') && !block.includes('-->') ? block : undefined
}

function cueText({segment, startMs}: Timed): string {
  if (!segment) return ''
  return escapeLines(phrasing(segment.children, segment.words, startMs).trim())
}

function phrasing(children: readonly PhrasingContent[], words: Words | undefined, startMs: number): string {
  let text = ''
  for (const child of children) {
    if (child.type === 'link') text += phrasing(child.children, words, startMs)
    else if (child.type === 'text' && words) text += timedWords(child, words, startMs)
    else text += escapeWords(child.value)
  }
  return text
}

/** Words with the times at which they are said: `so<00:00:01.500> we`. */
function timedWords(leaf: Text, words: Words, startMs: number): string {
  const from = leaf.position?.start.offset
  const to = leaf.position?.end.offset
  if (from === undefined || to === undefined) return escapeWords(leaf.value)
  let text = ''
  let at = 0
  for (const [index, offset] of words.offsets.entries()) {
    const ms = words.startMs[index]
    if (offset < from || offset >= to || ms === undefined || (text === '' && ms === startMs)) continue
    const next = valueOffset(leaf, offset - from, from)
    if (next < at) continue
    text += `${escapeWords(leaf.value.slice(at, next))}<${clock(ms)}>`
    at = next
  }
  return text + escapeWords(leaf.value.slice(at))
}

/** The offset in a leaf’s value of an offset in its source. */
function valueOffset({edits}: Text, offset: number, from: number): number {
  let shift = 0
  for (const {valueStart, valueEnd, sourceStart, sourceEnd} of edits ?? []) {
    if (sourceStart - from >= offset) break
    shift += valueEnd - valueStart - (sourceEnd - sourceStart)
  }
  return offset + shift
}

function plainWords({children}: Note | Heading): string {
  return children
    .map((child) => (child.type === 'link' ? child.children.map(({value}) => value).join('') : child.value))
    .join('')
}

function settingsText(settings: CueSettings): string {
  const {vertical, line, snapToLines, lineAlign, position, positionAlign, size, align, region} = settings
  const parts: string[] = []
  if (vertical !== undefined) parts.push(`vertical:${vertical}`)
  if (line !== undefined)
    parts.push(`line:${line}${snapToLines === false ? '%' : ''}${lineAlign ? `,${lineAlign}` : ''}`)
  if (position !== undefined) parts.push(`position:${position}%${positionAlign ? `,${positionAlign}` : ''}`)
  if (size !== undefined) parts.push(`size:${size}%`)
  if (align !== undefined) parts.push(`align:${align}`)
  if (region !== undefined) parts.push(`region:${region}`)
  return parts.map((part) => ` ${part}`).join('')
}

function pad(count: number, width: number): string {
  return String(count).padStart(width, '0')
}

/** `00:01:02.500`. */
function clock(time: number): string {
  const ms = Math.max(0, Math.round(time))
  const seconds = Math.floor(ms / 1000)
  return `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}.${pad(ms % 1000, 3)}`
}
