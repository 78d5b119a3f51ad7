import {timestampAt} from '../formats/vtt/timestamp.js'
import {readTokens} from './tokens.js'

/** A node object of WebVTT cue text (WebVTT 6.4), with its place in the text that was parsed. */
export type CueNode = CueElement | CueTextLeaf | CueTimestamp

/** The name of a cue text element, as its tag is written. */
export type CueElementName = 'c' | 'i' | 'b' | 'u' | 'ruby' | 'rt' | 'v' | 'lang'

/** A class, italic, bold, underline, ruby, ruby text, voice or language object. */
export interface CueElement {
  readonly type: CueElementName
  readonly classes: string[]
  /** Of `v`: who speaks; of `lang`: the language tag; else empty. */
  readonly annotation: string
  /** The language that applies; absent outside of `lang`. */
  readonly language?: string
  readonly children: CueNode[]
  readonly start: number
  end: number
}

/** A text object: character references decoded. */
export interface CueTextLeaf {
  readonly type: 'text'
  value: string
  readonly start: number
  end: number
}

/** A timestamp object. */
export interface CueTimestamp {
  readonly type: 'timestamp'
  readonly ms: number
  readonly start: number
  readonly end: number
}

const names: readonly CueElementName[] = ['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']

/**
 * Parses the text of a cue into node objects, by the cue text parsing rules of WebVTT; `start` and
 * `end` are offsets into `text`. Reading transcripts uses the same tokens.
 */
export function parseCueText(text: string): CueNode[] {
  const result: CueNode[] = []
  const open: CueElement[] = []
  const languages: string[] = []
  const append = (node: CueNode): void => {
    ;(open.at(-1)?.children ?? result).push(node)
  }
  const extend = (value: string, start: number, end: number): void => {
    const last = (open.at(-1)?.children ?? result).at(-1)
    // Between two tags there is one text object, references and all.
    if (last?.type === 'text' && last.end === start) {
      last.value += value
      last.end = end
    } else append({type: 'text', value, start, end})
  }
  const close = (end: number): void => {
    const node = open.pop()
    if (!node) return
    node.end = end
    if (node.type === 'lang') languages.pop()
  }
  readTokens(text, 0, text.length, {
    text: (start, end) => extend(text.slice(start, end), start, end),
    reference: (start, end, value) => extend(value, start, end),
    startTag({name, classes, annotation}, start) {
      const type = names.find((known) => known === name)
      if (!type || (type === 'rt' && open.at(-1)?.type !== 'ruby')) return
      if (type === 'lang') languages.push(annotation)
      const language = languages.at(-1)
      const node: CueElement = {
        type,
        classes: [...classes],
        annotation: type === 'v' || type === 'lang' ? annotation : '',
        ...(language === undefined ? {} : {language}),
        children: [],
        start,
        end: text.length
      }
      append(node)
      open.push(node)
    },
    endTag(name, start, end) {
      const current = open.at(-1)?.type
      if (current === name) close(end)
      else if (name === 'ruby' && current === 'rt') {
        close(start)
        close(end)
      }
    },
    timestampTag(value, start, end) {
      const time = timestampAt(value, 0, value.length)
      if (time?.end === value.length) append({type: 'timestamp', ms: time.ms, start, end})
    }
  })
  return result
}
