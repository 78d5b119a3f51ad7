import type {Scan} from '../document.js'
import type {Span} from '../span.js'
import type {RecommendationRecord} from './fields.js'
import type {Work} from './works.js'

/** A row before it is cited and merged: spans are those of the passage. */
export interface Find {
  readonly scan: Scan
  /** Number of the passage. */
  readonly stage: number
  readonly quote: Span
  /** The title may stand in another passage than the quote: `My favorite novel.` */
  readonly titleScan: Scan
  readonly title: Span
  readonly rule: string
  readonly stance: RecommendationRecord['stance']
  readonly kind: RecommendationRecord['kind']
  readonly creator: string | null
  readonly recommender: string | null
  readonly score: number
  readonly url: string | null
  readonly selfPromotion: boolean
  /** What show notes or a list say of it. */
  readonly work: Work | undefined
  readonly mentions: ReadonlyArray<{readonly scan: Scan; readonly span: Span}>
}

/** The title as said. */
export function titleOf({titleScan, title}: Find): string {
  return titleScan.text.slice(title.start, title.end)
}

/** The title by which it is known: as show notes or a list have it, else as said. */
export function nameOf(find: Find): string {
  return find.work?.title ?? titleOf(find)
}
