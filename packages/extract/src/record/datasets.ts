/** The datasets, in the order of reports. */
export const datasets = ['numbers', 'dates', 'claims', 'recommendations', 'turns', 'speakers'] as const

export type Dataset = (typeof datasets)[number]
