import type {DatasetOptions} from '@dicta/extract'

/** Options of the dataset `recommendations`. */
type RecommendationOptions = Exclude<DatasetOptions['recommendations'], false | undefined>

/** A work that may be named in a transcript: from its show notes, or from a gazetteer. */
export type Work = NonNullable<RecommendationOptions['works']>[number]

/**
 * Joins lists of works. Where titles are the same, the first decides, and later ones add what it does not
 * say.
 */
export function joinWorks(...lists: ReadonlyArray<readonly Work[]>): Work[] {
  const byTitle = new Map<string, Work>()
  for (const work of lists.flat()) {
    const key = work.title.toLowerCase().replaceAll(/\s+/g, ' ')
    const known = byTitle.get(key)
    byTitle.set(key, known ? complete(known, work) : work)
  }
  return [...byTitle.values()]
}

function complete(work: Work, other: Work): Work {
  return {
    title: work.title,
    creator: work.creator ?? other.creator,
    url: work.url ?? other.url,
    kind: work.kind ?? other.kind
  }
}
