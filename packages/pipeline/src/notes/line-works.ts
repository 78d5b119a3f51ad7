import type {Candidate} from './candidates.js'
import {addressesIn, candidatesIn} from './candidates.js'
import type {Address} from './candidates.js'
import {cleanTitle, creatorAfter, splitCreator} from './creator.js'
import {isFurniture} from './furniture.js'
import type {Line} from './lines.js'
import type {Section} from './section.js'
import {plainWork} from './plain-work.js'
import type {Work} from './work.js'

const mostWords = 16

/** The works that a line of show notes lists, in a section of the notes. */
export function worksOfLine(line: Line, section: Section): readonly Work[] {
  const {kind, depth, text} = line
  if (section.topic === 'furniture' || (kind === 'heading' && depth === 1)) return []
  const addresses = addressesIn(line)
  const candidates = candidatesIn(line)
  if (isFurniture(besides(text, candidates))) return []
  const works: Work[] = []
  let end = 0
  for (const [index, candidate] of candidates.entries()) {
    // The name of a creator may be linked, too.
    if (candidate.start < end) continue
    const work = workOf(line, candidate, candidates[index + 1], addresses)
    if (!work) continue
    works.push(work)
    end = creatorAfter(text, candidate.end)?.end ?? candidate.end
  }
  if (works.length > 0) return works
  const work = plainWork(line, section, addresses[0])
  return work ? [work] : []
}

function workOf(
  line: Line,
  candidate: Candidate,
  next: Candidate | undefined,
  addresses: readonly Address[]
): Work | undefined {
  const {start, end} = candidate
  const {kind, text} = line
  const words = text.slice(start, end)
  const behind = creatorAfter(text, end)
  const named = behind ? {title: cleanTitle(words), creator: behind.name} : splitCreator(words)
  const limit = next && next.start >= (behind?.end ?? end) ? next.start : text.length
  const url = candidate.url ?? addresses.find((one) => one.start >= end && one.start < limit)?.url ?? null
  const isTold = named.creator !== null || candidate.url !== undefined
  if (named.title === '' || named.title.split(' ').length > mostWords || isLabel(text, candidate))
    return undefined
  if (kind === 'paragraph' && candidate.url !== undefined && !/^["“‘]?[\p{Lu}\d]/u.test(words))
    return undefined
  if (!isTold && (url === null || kind === 'paragraph') && !(kind === 'item' && isFirst(text, start)))
    return undefined
  return {title: named.title, creator: named.creator, url}
}

/** `**Ana’s pick:** …` names what follows; `**Nine Bridges**: https://…` is a title. */
function isLabel(text: string, {start, end, url}: Candidate): boolean {
  if (url !== undefined) return false
  return text.slice(start, end).endsWith(':') || /^:(?! ?https?:)/.test(text.slice(end))
}

/** Whether only a label, a number or a time stands before. */
function isFirst(text: string, start: number): boolean {
  return start === 0 || /^(?:[\d:.)(\s–—-]+|[^:]{1,40}: )$/.test(text.slice(0, start).replace(/["“]$/, ''))
}

/** The words of a line that belong to no candidate. */
function besides(text: string, candidates: readonly Candidate[]): string {
  let rest = ''
  let at = 0
  for (const {start, end} of candidates) {
    rest += `${text.slice(at, Math.max(at, start))} `
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}
