import {percentageOf, settingsIn} from './settings.js'

/** A region of the video in which cues are shown (WebVTT 3.3). */
export interface Region {
  readonly id: string
  readonly width: number
  readonly lines: number
  readonly regionAnchor: readonly [x: number, y: number]
  readonly viewportAnchor: readonly [x: number, y: number]
  readonly scroll: '' | 'up'
}

/** Collects the settings of a `REGION` block (WebVTT 6.2). */
export function parseRegion(text: string): Region {
  const region: Region = {
    id: '',
    width: 100,
    lines: 3,
    regionAnchor: [0, 100],
    viewportAnchor: [0, 100],
    scroll: ''
  }
  for (const [name, value] of settingsIn(text)) Object.assign(region, settingOf(name, value))
  return region
}

function settingOf(name: string, value: string): Partial<Region> {
  if (name === 'id') return {id: value}
  if (name === 'scroll') return value === 'up' ? {scroll: 'up'} : {}
  if (name === 'lines')
    return /^\d+$/.test(value) && Number.isFinite(Number(value)) ? {lines: Number(value)} : {}
  if (name === 'width') {
    const width = percentageOf(value)
    return width === undefined ? {} : {width}
  }
  if (name !== 'regionanchor' && name !== 'viewportanchor') return {}
  const comma = value.indexOf(',')
  const x = percentageOf(value.slice(0, Math.max(0, comma)))
  const y = percentageOf(value.slice(comma + 1))
  if (comma < 0 || x === undefined || y === undefined) return {}
  return name === 'regionanchor' ? {regionAnchor: [x, y]} : {viewportAnchor: [x, y]}
}
