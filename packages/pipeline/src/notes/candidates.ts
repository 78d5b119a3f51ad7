import {isPage, isPlace, isWorkAddress} from './furniture.js'
import type {Line, Mark} from './lines.js'

/** A stretch of a line that may be a title. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** Where it is linked to. */
  readonly url: string | undefined
}

/** Where a line says an address: bare, or behind a name such as `Goodreads`. */
export interface Address {
  readonly start: number
  readonly url: string
}

const bareAddress = /https?:\/\/[^\s<>"'“”]+/g
const quotation = /[“"](?<words>[^“”"]{2,160})[”"]/g

/** The addresses of a line that are not behind a title, in their order. */
export function addressesIn({text, marks}: Line): readonly Address[] {
  const linked = marks.flatMap(({start, end, url}) =>
    url !== undefined && namesPlace(text.slice(start, end)) ? [{start, url}] : []
  )
  const bare = [...text.matchAll(bareAddress)].map(({0: url, index}) => ({
    start: index,
    url: withoutEdge(url)
  }))
  return [...linked, ...bare].filter(({url}) => isWorkAddress(url)).toSorted((a, b) => a.start - b.start)
}

/** What may be a title in a line: links, bold and italic words, and quotations, none within another. */
export function candidatesIn({text, marks}: Line): readonly Candidate[] {
  const links = marks.filter(({url}) => url !== undefined)
  const others = marks.filter(({url}) => url === undefined)
  const taken: Mark[] = [...links]
  for (const mark of [...others, ...quotationsIn(text)])
    if (!taken.some((one) => overlap(one, mark))) taken.push(mark)
  return taken
    .filter((mark) => mayBeTitle(text.slice(mark.start, mark.end), mark))
    .toSorted((a, b) => a.start - b.start)
}

function mayBeTitle(words: string, {url}: Mark): boolean {
  if (isPage(words) || namesPlace(words)) return false
  return url === undefined || isWorkAddress(url)
}

/** Whether the words of a link are an address, or say only where something is to be had. */
export function namesPlace(words: string): boolean {
  return isPlace(words) || /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*$/i.test(words)
}

function quotationsIn(text: string): readonly Mark[] {
  return [...text.matchAll(quotation)].map(({0: quoted, index}) => ({
    start: index,
    end: index + quoted.length,
    url: undefined
  }))
}

function overlap(one: Mark, other: Mark): boolean {
  return one.start < other.end && other.start < one.end
}

/** An address without what ends the sentence or the bracket around it. */
function withoutEdge(url: string): string {
  const bare = url.replace(/[.,;:!?*_\]]+$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).replace(/[.,;]+$/, '') : bare
}
