import type {Source} from '../source.js'
import type {Cue} from './cue.js'

/** So many messages of one kind are told one by one; then one tells how many more there are. */
const most = 20

const expected: ReadonlyMap<string, string> = new Map([
  ['vtt', '00:01.000'],
  ['srt', '00:00:01,000'],
  ['sbv', '0:00:01.000']
])

/** Tells what is odd about the times of cues. */
export function tellTimings(source: Source, cues: readonly Cue[], format: string, strict: boolean): void {
  let lax = 0
  let firstLax: Cue | undefined
  let disordered = 0
  let startBefore = 0
  for (const cue of cues) {
    const {startMs, endMs, start, end} = cue.timings
    if (cue.timings.lax) {
      lax++
      firstLax ??= cue
    }
    const backwards = endMs < startMs
    if (backwards || startMs < startBefore) {
      disordered++
      if (disordered <= most) {
        const shown = source.value.slice(start, end)
        const reason = backwards
          ? `Unexpected cue end before its start in \`${shown}\`${strict ? '' : ', using the start'}`
          : `Unexpected cue \`${shown}\` that starts before the one above it`
        source.message(reason, 'cue-order', start, end)
      }
    }
    startBefore = startMs
  }
  if (disordered > most) {
    const {start, end} = cues.at(-1)?.timings ?? {start: 0, end: 0}
    source.message(`Unexpected order of ${disordered - most} more cues`, 'cue-order', start, end)
  }
  if (!firstLax) return
  const {start, end} = firstLax.timings
  source.message(
    `Unexpected cue timing \`${source.value.slice(start, end)}\`${lax > 1 ? ` and the like in ${lax} places` : ''}, expected times like \`${expected.get(format) ?? ''}\``,
    'cue-timing',
    start,
    end
  )
}
