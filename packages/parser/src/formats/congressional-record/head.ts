import type {Source} from '../../source.js'
import type {Metadata} from '../../tree.js'
import type {RecordLine} from './lines.js'

const opening =
  /\[Congressional Record,? Volume (\d{1,4}),? (?:Number|Issue|No\.) (\d{1,4})(?: \([A-Z][a-z]{2,8}, ([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})\))?\]/
// As the publisher's older site wrote it: `[Congressional Record: July 20, 1999 (House)]`.
const olderOpening = /\[Congressional Record: ([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})/
const chambers =
  /[[(](House|Senate|Extensions of Remarks|Extensions|Daily Digest|Joint Session|Joint Meeting)[)\]]/
const pages = /\[Pages? ([A-Z]{1,2}\d{1,6}(?:-[A-Z]{0,2}\d{1,6})?)\]/
const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]
const longestHead = 8

/** The lines in brackets at the top of a page, which tell volume, date, chamber and pages. */
export function recordHead(
  source: Source,
  lines: readonly RecordLine[]
): {readonly node: Metadata; readonly next: number} | undefined {
  const first = lines.findIndex(({kind}) => kind === 'text')
  const top = lines[first]
  if (!top || !source.value.startsWith('[Congressional Record', top.start)) return undefined
  let next = first + 1
  while (next < lines.length && next - first < longestHead && belongs(source.value, lines[next])) next++
  const last = lines[next - 1]
  if (!last) return undefined
  const value = source.value.slice(top.start, last.end)
  const node: Metadata = {type: 'metadata', value, position: source.place(top.start, last.end)}
  const data = dataOf(value)
  if (data) node.data = data
  return {node, next}
}

function belongs(value: string, line: RecordLine | undefined): boolean {
  if (!line || line.kind === 'blank' || line.kind === 'rule') return false
  return value.startsWith('[', line.start) || value.startsWith('From the Congressional Record', line.start)
}

function dataOf(value: string): Record<string, unknown> | undefined {
  const match = opening.exec(value)
  const data: Record<string, unknown> = {}
  if (match) {
    data['volume'] = Number(match[1])
    data['number'] = Number(match[2])
  }
  const [month = '', day = '', year = ''] = match?.slice(3) ?? olderOpening.exec(value)?.slice(1) ?? []
  const index = months.indexOf(month)
  if (index >= 0) data['date'] = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  const chamber = chambers.exec(value)?.[1]
  if (chamber !== undefined) data['chamber'] = chamber
  const range = pages.exec(value)?.[1]
  if (range !== undefined) data['pages'] = range
  return Object.keys(data).length > 0 ? data : undefined
}
