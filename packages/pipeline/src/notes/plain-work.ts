import type {Address} from './candidates.js'
import {namesPlace} from './candidates.js'
import {splitCreator} from './creator.js'
import {isPage, isPlace} from './furniture.js'
import type {Line, Mark} from './lines.js'
import type {Section} from './section.js'
import type {Work} from './work.js'

const mostWords = 12
/** In a list of works a few words are a title, without anything that marks them. */
const fewWords = 8

/** `Ana’s pick: `, `Book: `, `3. `. */
const lead =
  /^(?:\d{1,3}[.)] )?(?:(?:(?:[\p{L}'’-]+ ){0,3}(?:pick|recommendation|recommends|choice|favou?rite)s?|books?|films?|movies?|shows?|series|podcasts?|articles?|essays?|papers?|albums?|songs?|apps?|games?|novels?): )?/iu
const time = /^[([]?\d{1,2}:\d{2}/

/** The work that a line lists in plain words: `Title: https://…`, `Title by Creator`, a title in a list of works. */
export function plainWork(
  {kind, text, marks}: Line,
  section: Section,
  address: Address | undefined
): Work | undefined {
  if (marks.some((mark) => isTitleLink(text, mark)) || time.test(text) || text.endsWith(':')) return undefined
  const from = lead.exec(text)?.[0].length ?? 0
  const isListed = kind !== 'paragraph' || section.topic === 'works'
  if (address) {
    const named = splitCreator(text.slice(from, address.start).replace(/[\s:(<[–—-]+$/, ''))
    return isTitle(named.title, mostWords) && /[\s:(<[–—-]$/.test(text.slice(0, address.start))
      ? {...named, url: address.url}
      : undefined
  }
  if (!isListed) return undefined
  const named = splitCreator(text.slice(from))
  const isSure = named.creator !== null || (kind === 'item' && (from > 0 || section.topic === 'works'))
  return isSure && isTitle(named.title, named.creator === null ? fewWords : mostWords)
    ? {...named, url: null}
    : undefined
}

/** A link that was refused as a title leaves no title in its line. */
function isTitleLink(text: string, {start, end, url}: Mark): boolean {
  return url !== undefined && !namesPlace(text.slice(start, end))
}

/** Whether words may be a title: few, with a capital or a digit in front, and no sentence. */
function isTitle(words: string, most: number): boolean {
  if (isPage(words) || isPlace(words)) return false
  return (
    /^["“‘]?[\p{Lu}\d]/u.test(words) && words.split(' ').length <= most && !/[.!?] \p{Lu}|: .*: /u.test(words)
  )
}
