import type {Records} from '@dicta/extract'

/** The rows of most weight, in the order they had; of equal weight, the earlier ones. */
export function selectRows<Row>(
  rows: readonly Row[],
  most: number,
  weigh: (row: Row) => number
): readonly Row[] {
  if (rows.length <= most) return rows
  return rows
    .map((row, index) => ({row, index, weight: weigh(row)}))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .toSorted((a, b) => a.index - b.index)
    .map(({row}) => row)
}

const kindWeights: Readonly<Record<Records['numbers'][number]['kind'], number>> = {
  money: 4,
  percent: 4,
  multiple: 4,
  ratio: 4,
  measure: 3,
  age: 3,
  count: 2,
  duration: 2,
  number: 1,
  ordinal: 0
}

/** What a number tells a reader: amounts more than `one`, `two` and `first`. */
export function weighNumber({kind, value}: Records['numbers'][number]): number {
  const isSmall = value !== null && Number.isInteger(value) && value >= 0 && value <= 2
  return isSmall && kind === 'count' ? 1 : kindWeights[kind]
}

/** What a date tells a reader: `March 2021` more than `today`. */
export function weighDate({relative, value}: Records['dates'][number]): number {
  return (relative ? 0 : 2) + (value === null ? 0 : 1)
}
