import {referenceAt} from './references.js'

/** Takes the tokens of cue text in order; offsets are into the string that is read. */
export interface TokenSink {
  text(start: number, end: number): void
  /** A character reference, or a character that stands for another. */
  reference(start: number, end: number, value: string): void
  startTag(tag: StartTag, start: number, end: number): void
  endTag(name: string, start: number, end: number): void
  /** `<00:00:01.500>`; `value` is what stands between the angles. */
  timestampTag(value: string, start: number, end: number): void
}

/** A start tag: `<v.loud Ann Berg>`. */
interface StartTag {
  readonly name: string
  readonly classes: readonly string[]
  readonly annotation: string
}

const lessThan = 60
const greaterThan = 62
const ampersand = 38

/**
 * The tokenizer of cue text (WebVTT 6.4) over `[start, end)` of a string.
 *
 * @param isTag Whether the `<` at an offset begins a tag; default: every one does, as the standard says.
 */
export function readTokens(
  value: string,
  start: number,
  end: number,
  sink: TokenSink,
  isTag?: (at: number) => boolean
): void {
  let from = start
  let at = start
  const flush = (): void => {
    if (from < at) sink.text(from, at)
  }
  while (at < end) {
    const code = value.charCodeAt(at)
    if (code === lessThan && (!isTag || isTag(at))) {
      flush()
      at = readTag(value, at, end, sink)
      from = at
    } else if (code === ampersand || code === 0) {
      const found = code === 0 ? {end: at + 1, text: '\uFFFD'} : referenceAt(value, at, end)
      if (found) {
        flush()
        sink.reference(at, found.end, found.text)
        at = found.end
        from = at
      } else at++
    } else at++
  }
  flush()
}

/** Reads the tag that begins at `at`; returns where it ends. A tag that nothing closes ends the text. */
function readTag(value: string, at: number, end: number, sink: TokenSink): number {
  const first = value.charCodeAt(at + 1)
  const close = closeOf(value, at + 1, end)
  const after = Math.min(close + 1, end)
  if (at + 1 < end && first >= 48 && first <= 57) {
    sink.timestampTag(value.slice(at + 1, close), at, after)
  } else if (at + 1 < end && first === 47) {
    sink.endTag(value.slice(at + 2, close), at, after)
  } else {
    sink.startTag(startTagOf(value.slice(at + 1, close)), at, after)
  }
  return after
}

/** Where the tag's `>` stands, or `end`. */
function closeOf(value: string, from: number, end: number): number {
  let at = from
  while (at < end && value.charCodeAt(at) !== greaterThan) at++
  return at
}

const space = /[\t\n\f\r ]/

/** What stands between `<` and `>`: name, `.`-separated classes, and after white space the annotation. */
function startTagOf(inner: string): StartTag {
  const gap = inner.search(space)
  const head = gap < 0 ? inner : inner.slice(0, gap)
  const annotation = gap < 0 ? '' : annotationOf(inner.slice(gap))
  if (!head.includes('.')) return {name: cleaned(head), classes: noClasses, annotation}
  const [name = '', ...classes] = head.split('.')
  return {name: cleaned(name), classes: classes.filter((item) => item !== '').map(cleaned), annotation}
}

const noClasses: readonly string[] = []

function cleaned(words: string): string {
  return words.includes('\0') ? words.replaceAll('\0', '\uFFFD') : words
}

/** One space, then words without references, with no more than single spaces between them. */
const plainAnnotation = /^ [^\t\n\f\r &\0]+(?: [^\t\n\f\r &\0]+)*$/

/** An annotation: character references decoded, white space joined. */
function annotationOf(words: string): string {
  if (plainAnnotation.test(words)) return words.slice(1)
  let text = ''
  for (let at = 0; at < words.length;) {
    const found = words.charCodeAt(at) === ampersand ? referenceAt(words, at, words.length) : undefined
    text += found ? found.text : words.charAt(at)
    at = found ? found.end : at + 1
  }
  return cleaned(text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, ''))
}
