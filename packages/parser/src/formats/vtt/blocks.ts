import {numberOn} from '../../captions/cue-number.js'
import type {Aside, Block} from '../../captions/cue.js'
import type {Source} from '../../source.js'
import type {CueSettings} from '../../tree.js'
import {parseRegion} from './region.js'
import {parseSettings} from './settings.js'
import {timingsOn} from './timings.js'

const signature = /WEBVTT(?=[ \t\r\n]|$)/y

/** Whether a file begins with the signature of WebVTT (WebVTT 4.1). */
export function hasSignature({value, start}: Source): boolean {
  signature.lastIndex = start
  return signature.test(value)
}

/**
 * Splits a file into blocks as "collect a WebVTT block" does (WebVTT 6.1). Where not `strict`, odd
 * timings are read, too, and lines of white space end a block before a timing.
 */
export function blocksOf(source: Source, strict: boolean): Block[] {
  const {value, lineStarts, lineEnds} = source
  const blocks: Block[] = []
  const count = lineStarts.length
  const startOf = (line: number): number => lineStarts[line] ?? value.length
  const endOf = (line: number): number => lineEnds[line] ?? value.length
  // `indexOf` would run to the end of the file where arrows are rare: the next arrow is kept.
  let arrow = value.indexOf('-->', source.start)
  const arrowOn = (line: number): boolean => {
    const from = startOf(line)
    if (arrow >= 0 && arrow < from) arrow = value.indexOf('-->', from)
    return arrow >= from && arrow < endOf(line)
  }
  const numberOf = (line: number): number => numberOn(value, startOf(line), endOf(line))
  const isEmpty = (line: number): boolean => {
    const start = startOf(line)
    if (start >= endOf(line)) return true
    if (strict || value.charCodeAt(start) > 32 || value.slice(start, endOf(line)).trim() !== '') return false
    return arrowOn(line + 1) || (startOf(line + 1) < endOf(line + 1) && arrowOn(line + 2))
  }
  const regions = new Set<string>()
  let seenCue = false
  /** The number of the last cue, where cues are numbered. */
  let number = -1
  let settingsText = ''
  let settings: CueSettings | undefined
  let line = 0
  if (!strict) while (line + 1 < count && value.slice(startOf(line), endOf(line)).trim() === '') line++
  const first = startOf(line)
  if (
    hasSignature(source) ||
    (!strict && /^[ \t\uFEFF]{0,8}WEBVTT\b/i.test(value.slice(first, first + 20)))
  ) {
    line++
    while (line < count && !isEmpty(line) && !arrowOn(line)) line++
    blocks.push(headerOf(value, first, endOf(line - 1)))
  }
  while (line < count) {
    if (isEmpty(line)) line++
    else line = collect(line)
  }
  return blocks

  /** Reads one block from a line on; returns the line after it. */
  function collect(first: number): number {
    if (arrowOn(first)) return collectCue(first, first)
    if (first + 1 < count && !isEmpty(first + 1) && arrowOn(first + 1)) return collectCue(first, first + 1)
    const next = endOfBlock(first)
    blocks.push(asideOf(first, next))
    return next
  }

  function collectCue(first: number, at: number): number {
    if (at > first) number = numberOf(first)
    let next = endOfBlock(at + 1)
    // Where a blank line lacks, the number of the next cue stands below the words.
    if (!strict && number >= 0 && next > at + 1 && arrowOn(next) && numberOf(next - 1) === number + 1) next--
    const start = startOf(first)
    const end = endOf(next - 1)
    const timings = timingsOn(value, startOf(at), endOf(at), strict)
    if (!timings) {
      blocks.push({kind: 'stray', start, end})
      return next
    }
    seenCue = true
    const rest = timings.end < endOf(at) ? value.slice(timings.end, endOf(at)) : ''
    if (rest !== settingsText) {
      settingsText = rest
      settings = parseSettings(rest.replaceAll('\0', '\uFFFD'), regions)
    }
    // Words on the line of the timing have no colon, as settings have.
    const wordy = !strict && rest !== '' && rest.trim() !== '' && !rest.includes(':')
    blocks.push({
      kind: 'cue',
      start,
      timings,
      line: wordy ? at : at + 1,
      textStart: wordy ? timings.end : Math.min(startOf(at + 1), end),
      textEnd: end,
      id: at > first ? value.slice(start, endOf(first)).replaceAll('\0', '\uFFFD') : '',
      settings: settings && {...settings}
    })
    return next
  }

  function endOfBlock(from: number): number {
    let at = from
    while (at < count && !isEmpty(at) && !arrowOn(at)) at++
    return at
  }

  function asideOf(first: number, next: number): Aside {
    const start = startOf(first)
    const end = endOf(next - 1)
    const head = value.slice(start, endOf(first))
    if (/^NOTE(?:[ \t]|$)/.test(head)) return {kind: 'comment', start, end}
    // Streams are often joined part by part, each with its header.
    if (!strict && /^WEBVTT(?:[ \t]|$)/.test(head)) return headerOf(value, start, end)
    const kind = /^STYLE[ \t\f]*$/.test(head) ? 'style' : /^REGION[ \t\f]*$/.test(head) ? 'region' : 'stray'
    if (kind === 'stray' || next === first + 1 || (seenCue && strict)) return {kind: 'stray', start, end}
    if (seenCue) {
      source.message(
        `Unexpected \`${head.trim()}\` below the first cue, expected above it`,
        'caption-header',
        start,
        endOf(first)
      )
      return {kind, start, end}
    }
    const text = value
      .slice(startOf(first + 1), end)
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll('\0', '\uFFFD')
    if (kind === 'style') return {kind, start, end, data: {css: text}}
    const region = parseRegion(text)
    regions.add(region.id)
    return {kind, start, end, data: {...region}}
  }
}

const field = /^([A-Za-z][\w-]{0,60})[:=][ \t]*(.{0,1000})$/

/** The header; its lines such as `Language: en` are its data. */
function headerOf(value: string, start: number, end: number): Aside {
  const data = new Map<string, string>()
  for (const line of value
    .slice(start, end)
    .split(/\r\n|[\r\n]/)
    .slice(1)) {
    const match = field.exec(line)
    if (match) data.set(match[1] ?? '', (match[2] ?? '').trim())
  }
  return {kind: 'header', start, end, ...(data.size > 0 ? {data: Object.fromEntries(data)} : {})}
}
