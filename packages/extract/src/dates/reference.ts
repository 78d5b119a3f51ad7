import type {Root} from '@dicta/parser'
import type {Document} from '../document.js'
import {findQuantities} from '../quantities/find-quantities.js'
import {referenceOf} from './calendar/iso.js'
import type {Reference} from './calendar/iso.js'
import {readDates} from './read-dates.js'
import type {ReadDate} from './read-dates.js'

/** Keys of front matter that date a recording, the best first. */
const keys = [
  'recorded',
  'recorded_at',
  'recording_date',
  'date',
  'publish_date',
  'published',
  'published_at',
  'pubdate',
  'air_date'
]

/** How much of a passage is read for a date of the recording. */
const head = 2000
/** How far into a text its title reaches. */
const titleReach = 300
/** How many passages are read for it. */
const opening = 12
/** `Show 12, taped on April 14th, 2021`: words by which a show dates itself. */
/** A title's day in brackets: `Harbour Minutes (Friday, May 3, 2019)`. */
const bracket = /[[(]$/
const saying =
  /\b(?:recorded|recording|taped|aired|airs|today is|it['’]s|date:?)(?: (?:this|it|today))?(?: (?:on|in|live|here|of))?(?: the)?[,:]? $/i

/**
 * The date of the recording: from the options, the front matter, a heading or note that names a day,
 * or the words by which a show dates itself.
 */
export function referenceIn({options, tree, scans}: Document): Reference | undefined {
  if (options.reference !== undefined) return referenceOf(options.reference)
  const stated = dateOfMetadata(tree)
  if (stated) return stated
  for (const {passage, text} of scans.slice(0, opening)) {
    const found = datedBy(text.slice(0, head), passage.turn === null)
    if (found) return found
  }
  return undefined
}

/** The first full day of a text, anywhere in a heading, in speech only behind words that date it. */
function datedBy(text: string, heading: boolean): Reference | undefined {
  for (const date of readDates(findQuantities(text), text, undefined)) {
    const reference = referenceAt(date)
    const {start} = date
    const leading = text.slice(Math.max(0, start - 40), start)
    if (reference && (heading || saying.test(leading) || (start < titleReach && bracket.test(leading))))
      return reference
  }
  return undefined
}

function dateOfMetadata(tree: Root): Reference | undefined {
  for (const node of tree.children) {
    if (node.type !== 'metadata') continue
    const fields = new Map(Object.entries(node.data ?? {}).map(([key, value]) => [key.toLowerCase(), value]))
    for (const key of keys) {
      const reference = dateIn(fields.get(key))
      if (reference) return reference
    }
  }
  return undefined
}

/** The day that a date names, with its time or without: `Friday, May 3, 2019, 2:00 p.m.`. */
function referenceAt({value, low, high}: ReadDate): Reference | undefined {
  return value !== null && low !== null && low === high ? referenceOf(value) : undefined
}

/** A day in an ISO date, or in words that name one. */
function dateIn(value: unknown): Reference | undefined {
  if (typeof value !== 'string') return undefined
  const iso = referenceOf(value)
  if (iso) return iso
  const text = value.slice(0, 200)
  const [first] = readDates(findQuantities(text), text, undefined)
  return first && referenceAt(first)
}
