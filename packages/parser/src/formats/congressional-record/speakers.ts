import type {Root, Speaker, Turn} from '../../tree.js'

/** Keeps who speaks on a page of the Record. */
export interface RecordSpeakers {
  /** The turn is said by whom a label names. */
  add(label: string, turn: Turn): void
  /** Joins `Mr. BERG` with the one `Mr. BERG of Maine`, and lists everyone in the root. */
  join(): void
}

/** Makes a keeper of speakers for a root. */
export function recordSpeakers(root: Root): RecordSpeakers {
  const turnsOf = new Map<string, {labels: Set<string>; turns: Turn[]}>()
  return {
    add(label, turn) {
      const name = nameOf(label)
      const entry = turnsOf.get(name)
      if (entry) {
        entry.labels.add(label)
        entry.turns.push(turn)
      } else turnsOf.set(name, {labels: new Set([label]), turns: [turn]})
    },
    join() {
      const whole = new Map<string, string[]>()
      for (const name of turnsOf.keys()) {
        const short = withoutState(name)
        if (short !== name) whole.set(short, [...(whole.get(short) ?? []), name])
      }
      const speakers = new Map<string, Speaker>()
      for (const [name, {labels, turns}] of turnsOf) {
        const [full, ...others] = whole.get(name) ?? []
        const key = full === undefined || others.length > 0 ? name : full
        let speaker = speakers.get(key)
        if (!speaker) {
          speaker = {id: `s${speakers.size + 1}`, name: key, labels: []}
          speakers.set(key, speaker)
        }
        for (const label of labels) if (!speaker.labels.includes(label)) speaker.labels.push(label)
        for (const turn of turns) turn.speaker = speaker.id
      }
      root.speakers.push(...speakers.values())
    }
  }
}

/** `The SPEAKER pro tempore` for `The SPEAKER pro tempore (Ms. Berg)`: who has the chair changes, the office stays. */
function nameOf(label: string): string {
  return label.replace(/(?: [([][^()[\]]{1,80}[)\]]){1,2}$/, '')
}

function withoutState(name: string): string {
  return name.replace(/ (?:of|from) [^,]{1,60}$/, '')
}
