import type {Span} from '../../span.js'
import type {Candidate} from './candidate.js'

const quotation =
  /(?:"([^"\n]{2,90})"|“([^”\n]{2,90})”|(?<![\w])‘([^’\n]{2,90})’(?!\w)|(?<![\w])'([^'\n]{2,90})'(?!\w))/g
const spoken =
  /\b(?:say|says|said|saying|like|goes|asks?|asked|be like|think|thinking|thought|word|term|went),? $/i
const sentenceLike = /^(?:i|i['’]m|we|you|he|she|they|hey|oh|well|okay|yeah|no|yes|do|are|is|can)\b|[.?,]$/i

/** Quoted titles: `a piece named “The Quiet Harbor”`; not what somebody is quoted as saying. */
export function quotedNames(text: string, {start, end}: Span): Candidate[] {
  const found: Candidate[] = []
  for (const match of text.slice(start, end).matchAll(quotation)) {
    const title = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    const before = text.slice(Math.max(0, start + match.index - 24), start + match.index)
    if (spoken.test(before) || sentenceLike.test(title) || title.split(' ').length > 12) continue
    if (!/[A-Z\u00c0-\u00de0-9]/.test(title) || title.trim() !== title) continue
    const at = start + match.index + 1
    found.push({start: at, end: at + title.length, form: 'quoted', initial: false})
  }
  return found
}
