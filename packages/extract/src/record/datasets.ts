/** The datasets, in the order of reports. */
export const datasets = ['numbers', 'dates', 'claims', 'recommendations', 'turns', 'speakers'] as const

/** The name of a dataset. */
export type Dataset = (typeof datasets)[number]
