import type {CueSettings} from '../../tree.js'

const percentage = /^\d+(?:\.\d+)?%$/
const lineNumber = /^-?\d+(?:\.\d+)?$/

/** The number of a WebVTT percentage from 0 to 100 (WebVTT 6.2). */
export function percentageOf(text: string): number | undefined {
  if (!percentage.test(text)) return undefined
  const number = Number(text.slice(0, -1))
  return number <= 100 ? number : undefined
}

/** The name and value of each setting in a list; those without either are left out. */
export function settingsIn(text: string): Array<readonly [name: string, value: string]> {
  const found: Array<readonly [string, string]> = []
  for (const token of text.split(/[ \t\n\f\r]+/)) {
    const colon = token.indexOf(':')
    if (colon > 0 && colon < token.length - 1) found.push([token.slice(0, colon), token.slice(colon + 1)])
  }
  return found
}

/**
 * Parses the settings of a cue (WebVTT 6.3): what is stated and valid, the later over the earlier.
 *
 * @param regions Identifiers of the regions that stand above the cue.
 */
export function parseSettings(text: string, regions: ReadonlySet<string>): CueSettings | undefined {
  const settings: CueSettings = {}
  for (const [name, value] of settingsIn(text)) readers.get(name)?.(settings, value, regions)
  return Object.keys(settings).length > 0 ? settings : undefined
}

const alignments = ['start', 'center', 'end', 'left', 'right'] as const

type ReadSetting = (settings: CueSettings, value: string, regions: ReadonlySet<string>) => void

const readers: ReadonlyMap<string, ReadSetting> = new Map<string, ReadSetting>([
  [
    'region',
    (settings, value, regions) => {
      if (regions.has(value)) settings.region = value
      else delete settings.region
    }
  ],
  [
    'vertical',
    (settings, value) => {
      if (value === 'rl' || value === 'lr') settings.vertical = value
      // There are no vertical regions.
      if (settings.vertical) delete settings.region
    }
  ],
  [
    'line',
    (settings, value) => {
      const [line, align] = splitAtComma(value)
      const percent = line.endsWith('%')
      const number = percent ? percentageOf(line) : lineNumber.test(line) ? Number(line) : undefined
      if (number === undefined || !Number.isFinite(number) || !isOneOf(align, ['start', 'center', 'end']))
        return
      if (align !== undefined) settings.lineAlign = align
      settings.line = number
      settings.snapToLines = !percent
      delete settings.region
    }
  ],
  [
    'position',
    (settings, value) => {
      const [position, align] = splitAtComma(value)
      const number = percentageOf(position)
      if (number === undefined || !isOneOf(align, ['line-left', 'center', 'line-right'])) return
      if (align !== undefined) settings.positionAlign = align
      settings.position = number
    }
  ],
  [
    'size',
    (settings, value) => {
      const number = percentageOf(value)
      if (number === undefined) return
      settings.size = number
      if (number !== 100) delete settings.region
    }
  ],
  [
    'align',
    (settings, value) => {
      const align = alignments.find((known) => known === value)
      if (align) settings.align = align
    }
  ]
])

function splitAtComma(value: string): readonly [string, string?] {
  const comma = value.indexOf(',')
  return comma < 0 ? [value] : [value.slice(0, comma), value.slice(comma + 1)]
}

/** Whether a value is absent or one of a list. */
function isOneOf<Item extends string>(
  value: string | undefined,
  list: readonly Item[]
): value is Item | undefined {
  return value === undefined || list.some((item) => item === value)
}
