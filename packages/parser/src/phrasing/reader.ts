import type {Leaves} from './leaves.js'

/**
 * Reads a span of the source into leaves. Spans come in source order.
 *
 * @param opened Emphasis marks that stand before the span and wait for their other half.
 */
export type ReadPhrasing = (start: number, end: number, leaves: Leaves, opened?: string) => void
