import {timestampAt} from '../formats/vtt/timestamp.js'
import {bracketedAt} from '../phrasing/bracketed.js'
import type {Leaves} from '../phrasing/leaves.js'
import type {Source} from '../source.js'
import {characterFinder} from '../finder.js'
import {readTokens} from './tokens.js'
import type {TokenSink} from './tokens.js'

const backslash = 92
const brace = 123

/** What a cue's text tells while it is read. */
interface CueEvents {
  /** `<v Ann>` begins at `at`; `anew`: with the class `turn`, which begins a turn even of the same voice. */
  voice(name: string, at: number, anew: boolean): void
  /** A time inside the cue: the words after `at` are said from then on. */
  time(ms: number, at: number): void
}

/** Reads a stretch of cue text into leaves. */
export type ReadCueText = (start: number, end: number, leaves: Leaves, events: CueEvents) => void

const breakName = /^br\/?$/i
/**
 * `\N` and `\h` in files made from those of SubStation: a break, a space; no part of `C:\home`. `[br]` is
 * the break of SBV.
 */
const escape = /\\[Nh]|\[br\]/y

/** `{\an8}`, `{i}`, `{y:b}`: styles that SubRip files take from other formats. */
const styleMark = /\{(?:\\[^{}\n]{1,200}|\/?[biusBIUS]|[A-Za-z]:[^{}\n]{1,60})\}/y
const knownTag = /<\/?(?:c|i|b|u|v|lang|ruby|rt|font)(?:[ .][^<>\r\n]{0,100})?$/

/**
 * Reads cue text: tags are left out, character references repaired.
 *
 * @param strict Every `<` begins a tag, as WebVTT says, even where words follow that nothing closes.
 */
export function cueTextReader(source: Source, strict: boolean): ReadCueText {
  const {value} = source
  const nextMark = characterFinder(value, strict ? '([' : '([{\\')
  const nextClose = characterFinder(value, '>')
  const fileEnd = strict ? 0 : value.trimEnd().length
  return (start, end, leaves, events) => {
    const sink: TokenSink = {
      text: (from, to) => readText(from, to, leaves),
      reference(from, to, text) {
        leaves.replace({sourceStart: from, sourceEnd: to, value: text})
      },
      startTag({name, classes, annotation}, at, to) {
        // A break parts words, which no other tag does.
        if (!strict && breakName.test(name)) leaves.replace({sourceStart: at, sourceEnd: to, value: '\n'})
        if ((name === 'v' || (!strict && name === 'V')) && annotation !== '')
          events.voice(annotation, at, classes.includes('turn'))
      },
      endTag() {},
      timestampTag(text, _at, to) {
        const time = timestampAt(text, 0, text.length)
        if (time?.end === text.length) events.time(time.ms, to)
      }
    }
    readTokens(value, start, end, sink, strict ? undefined : (at) => isTag(at, end))
  }

  /** Whether `<` begins a tag rather than `<3` or `5 < 6`. */
  function isTag(at: number, end: number): boolean {
    const close = nextClose(at)
    const next = value.charCodeAt(at + (value.charCodeAt(at + 1) === 47 ? 2 : 1))
    const letter = (next >= 65 && next <= 90) || (next >= 97 && next <= 122)
    // A file may be cut within a tag.
    if (close >= end)
      return letter && end >= fileEnd && knownTag.test(value.slice(at, Math.min(end, at + 110)))
    if (letter || next === 46) return true
    return next >= 48 && next <= 57 && timestampAt(value, at + 1, close)?.end === close
  }

  function readText(start: number, end: number, leaves: Leaves): void {
    let from = start
    for (let at = nextMark(start); at < end; at = nextMark(at)) {
      const after = markAt(at, end)
      const node = after < 0 ? bracketedAt(source, at, end) : undefined
      if (after < 0 && !node) {
        at++
        continue
      }
      leaves.text(from, at)
      from = node ? at + node.value.length : after
      if (node) leaves.node(node)
      else if (value.charCodeAt(at) !== brace)
        leaves.replace({sourceStart: at, sourceEnd: from, value: value.charAt(at + 1) === 'h' ? ' ' : '\n'})
      at = from
    }
    leaves.text(from, end)
  }

  /** Where the style or the escape at an offset ends; -1 where none stands. */
  function markAt(at: number, end: number): number {
    const first = value.charCodeAt(at)
    const pattern = first === brace ? styleMark : strict ? undefined : escape
    if (!pattern || (first === backslash && value.charAt(at - 1) === ':')) return -1
    pattern.lastIndex = at
    return pattern.test(value) && pattern.lastIndex <= end ? pattern.lastIndex : -1
  }
}
