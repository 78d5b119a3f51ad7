import type {Records} from '@dicta/extract'
import {isExact, sameValue} from './agreement.js'
import type {QuantityRecord} from './agreement.js'
import {datasetOf} from './number-labels.js'
import type {NumberItem, NumberLabels} from './number-labels.js'
import {overlaps} from './placed.js'
import type {Placed} from './placed.js'
import {addTallies} from './tally.js'
import type {Tally} from './tally.js'

/** The datasets that labels of numbers cover. */
export const quantityDatasets = ['numbers', 'dates'] as const

/** Holds the records of one transcript against its labels. */
export function countHits(
  dataset: (typeof quantityDatasets)[number],
  records: Pick<Records, 'numbers' | 'dates'>,
  {items, negatives}: NumberLabels,
  source: string
): Tally {
  const rows: readonly QuantityRecord[] = records[dataset]
  const core = items.filter(({tier}) => tier === 'core')
  const wanted = core.filter((item) => datasetOf(item) === dataset)
  const falseAlarms = rows.filter((row) => !items.some((item) => touches(row, item)))
  return addTallies([
    ...wanted.map((item) => countItem(item, rows, source)),
    {
      wanted: wanted.length,
      onCore: rows.filter((row) => core.some((item) => touches(row, item))).length,
      falseAlarms: falseAlarms.length,
      negatives: negatives.length,
      negativesHit: negatives.filter((negative) => falseAlarms.some((row) => overlaps(row, negative))).length
    }
  ])
}

/** What the first record that has an item’s value says of the rest. */
function countItem(item: NumberItem, rows: readonly QuantityRecord[], source: string): Partial<Tally> {
  const right = rows.filter((row) => touches(row, item) && sameValue(row, item))
  const [first] = right
  if (!first) return {}
  const counts = {
    right: 1,
    exact: Number(right.some((row) => isExact(row, item))),
    hedgesWanted: Number(item.hedged ?? false),
    hedgesSaid: Number(first.hedged),
    hedgesRight: Number(first.hedged && item.hedged === true)
  }
  if (!('unit' in first)) return counts
  const noun = nounNear(item, source)
  const bound = item.bound && item.bound !== 'exact' ? item.bound : undefined
  return {
    ...counts,
    nouns: Number(noun !== undefined),
    nounsRight: Number(noun !== undefined && headNoun(first.of) === noun),
    kinds: 1,
    kindsRight: Number(family(first.kind) === family(item.kind)),
    bounds: Number(bound !== undefined),
    boundsRight: Number(bound !== undefined && first.bound === bound),
    ratesWanted: Number(Boolean(item.per)),
    ratesSaid: Number(first.per !== null),
    ratesRight: Number(Boolean(item.per) && first.per !== null)
  }
}

/** Whether a noun is said or left out, and how many times is how much of: taste decides between these. */
function family(kind: string): string {
  if (kind === 'number' || kind === 'ratio' || kind === 'multiple') return 'count'
  return kind === 'temperature' ? 'measure' : kind
}

const counted: ReadonlySet<string> = new Set(['count', 'number', 'ordinal'])

/** The head of the counted noun, where it stands near the number; labels also name what is left out. */
function nounNear({kind, item, start, end}: NumberItem, source: string): string | undefined {
  const noun = counted.has(kind) ? headNoun(item) : undefined
  if (noun === undefined) return undefined
  return source
    .slice(Math.max(0, start - 40), end + 80)
    .toLowerCase()
    .includes(noun)
    ? noun
    : undefined
}

/** The last word before what qualifies it: `captains` of `two retired tugboat captains from Odde`. */
function headNoun(phrase: string | null | undefined): string | undefined {
  const [head = ''] = (phrase ?? '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split(/\b(?:of|in|to|for|from|with|that|on|at|by)\b|,/)
  return head.match(/[\p{L}\p{N}'-]+/gu)?.at(-1)
}

function touches(row: Placed, item: NumberItem): boolean {
  return overlaps(row, item) || (item.outer ? overlaps(row, item.outer) : false)
}
