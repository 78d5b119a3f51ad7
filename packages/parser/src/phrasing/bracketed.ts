import {clockAt} from '../clock.js'
import type {Source} from '../source.js'
import type {Event, Timestamp} from '../tree.js'
import {eventKind} from './event-kind.js'

/** An event or a timestamp in round or square brackets (also `\[…\]`) that starts at `at`, before `limit`. */
export function bracketedAt(source: Source, at: number, limit: number): Event | Timestamp | undefined {
  const {value} = source
  const clock = clockAt(value, at)
  if (clock?.bracketed && clock.end <= limit) {
    return {
      type: 'timestamp',
      value: value.slice(at, clock.end),
      time: {startMs: clock.startMs, origin: 'explicit'},
      position: source.place(at, clock.end)
    }
  }
  const escaped = value.charAt(at) === '\\'
  const open = at + (escaped ? 1 : 0)
  const bracket = value.charAt(open)
  if (bracket !== '(' && bracket !== '[') return undefined
  const closing = bracket === '(' ? ')' : ']'
  const last = Math.min(limit, open + 70)
  let close = open + 1
  while (close < last && value.charAt(close) !== closing && value.charAt(close) !== bracket) close++
  if (close >= last || value.charAt(close) !== closing) return undefined
  const inner = value.slice(open + 1, escaped && value.charAt(close - 1) === '\\' ? close - 1 : close)
  if (value.charAt(close + 1) === '(' && bracket === '[' && !escaped) return undefined
  const kind = eventKind(inner, bracket)
  if (kind === undefined) return undefined
  return {
    type: 'event',
    value: value.slice(at, close + 1),
    kind,
    position: source.place(at, close + 1)
  }
}
