import type {Role, Speaker} from '../tree.js'
import {isUnknown, shapeOf, withoutBrackets} from './shape.js'
import {honorifics, nameParticles} from './words.js'

/** Names that front matter states, with their part in the conversation. */
export interface Stated {
  readonly name: string
  readonly role: Role | undefined
}

/**
 * Joins labels to people: `Kaiser` is `Kaiser Kuo`, `MR. SMITH` is `John Smith`, `TR` is
 * `Tim Ruffing (TR)`, each only where one person alone fits. Labels come in order of appearance.
 */
export function resolveSpeakers(
  labels: readonly string[],
  stated: readonly Stated[]
): {readonly speakers: Speaker[]; readonly byLabel: ReadonlyMap<string, Speaker>} {
  const people = new Map<string, Speaker>()
  const byLabel = new Map<string, Speaker>()
  const aliases = new Map<string, Speaker>()
  const known = [...new Set(labels)].filter((label) => !isUnknown(label))
  const full = known.filter((label) => shapeOf(label) === 'full')
  for (const label of full) {
    const name = withoutBrackets(label)
    const key = nameKey(name)
    let person = people.get(key)
    if (!person) {
      person = {id: '', name, labels: []}
      people.set(key, person)
    }
    // Capitals hide how a name is written.
    if (person.name === person.name.toUpperCase() && name !== name.toUpperCase()) person.name = name
    byLabel.set(label, person)
    const alias = aliasOf(label)
    if (alias) aliases.set(alias.toLowerCase(), person)
  }
  // An honorific and a surname: `Mr. Smith` beside `John Smith` is the same man.
  for (const label of full) {
    const surname = surnameAfterHonorific(withoutBrackets(label))
    const person = surname === undefined ? undefined : byLabel.get(label)
    if (!person || surname === undefined) continue
    const others = [...people.values()].filter(
      (other) =>
        other !== person &&
        surnameAfterHonorific(other.name) === undefined &&
        lastWord(other.name) === surname
    )
    const [other] = others
    if (!other || others.length > 1) continue
    for (const [key, value] of byLabel) if (value === person) byLabel.set(key, other)
    people.delete(nameKey(person.name))
  }
  for (const label of known) {
    if (byLabel.has(label)) continue
    const bare = withoutBrackets(label)
    const key = nameKey(bare)
    const person = aliases.get(bare.toLowerCase()) ??
      people.get(key) ??
      personNamed(bare, people) ?? {id: '', name: bare, labels: []}
    byLabel.set(label, person)
    const alias = aliasOf(label)
    if (alias) aliases.set(alias.toLowerCase(), person)
    if (!people.has(key)) people.set(key, person)
  }
  const speakers: Speaker[] = []
  for (const label of known) {
    const person = byLabel.get(label)
    if (!person) continue
    if (person.id === '') {
      speakers.push(person)
      person.id = `s${speakers.length}`
    }
    if (!person.labels.includes(label)) person.labels.push(label)
  }
  for (const speaker of speakers) complete(speaker, speakers, stated)
  return {speakers, byLabel}
}

/** The one person whose first name, surname or initials these are. */
function personNamed(label: string, people: ReadonlyMap<string, Speaker>): Speaker | undefined {
  const lower = label.toLowerCase()
  const shape = shapeOf(label)
  if (shape === 'part' || lower.includes(' ')) return undefined
  const candidates = new Set<Speaker>()
  for (const person of people.values()) {
    const words = person.name.toLowerCase().split(/[\s,]+/)
    if (words.length < 2) continue
    if (words[0] === lower || words.at(-1) === lower || lastWord(person.name) === lower)
      candidates.add(person)
    else if (shape === 'initials' && initialsOf(person.name) === lower.replaceAll('.', ''))
      candidates.add(person)
  }
  const [person] = candidates
  return candidates.size === 1 ? person : undefined
}

/** The role and the full name, where front matter states them. */
function complete(speaker: Speaker, speakers: readonly Speaker[], stated: readonly Stated[]): void {
  const fits = (name: string): boolean => {
    const lower = name.toLowerCase()
    const own = speaker.name.toLowerCase()
    return lower === own || (!own.includes(' ') && lower.split(' ')[0] === own)
  }
  const matches = stated.filter(({name}) => fits(name))
  const [match] = matches
  if (match && new Set(matches.map(({name}) => name.toLowerCase())).size === 1) {
    const taken = speakers.some(
      (other) => other !== speaker && other.name.toLowerCase() === match.name.toLowerCase()
    )
    if (!taken && shapeOf(match.name) === 'full') speaker.name = match.name
    const role = matches.find((other) => other.role)?.role
    if (role) speaker.role = role
  }
  for (const label of speaker.labels) {
    const inside = bracketsOf(label)
    if (inside === undefined) {
      const role = roleOf(label)
      if (role) speaker.role ??= role
      continue
    }
    const role = roleOf(inside)
    if (role) speaker.role ??= role
    else if (aliasOf(label) === undefined && /^[A-Z]/.test(inside)) speaker.affiliation ??= inside
  }
}

function roleOf(words: string): Role | undefined {
  const lower = words.toLowerCase()
  if (/^(?:co-?host|host|moderator|interviewer|presenter|anchor)$/.test(lower)) return 'host'
  if (/^(?:guest|interviewee|panelist|witness)$/.test(lower)) return 'guest'
  return undefined
}

function bracketsOf(label: string): string | undefined {
  const bare = withoutBrackets(label)
  return bare === label ? undefined : label.slice(label.indexOf('(') + 1, -1).trim()
}

/** `TR` in `Tim Ruffing (TR)`. */
function aliasOf(label: string): string | undefined {
  const inside = bracketsOf(label)
  return inside !== undefined && /^[A-Z][A-Za-z]{0,3}$/.test(inside) ? inside : undefined
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/[.,]/g, '')
}

function surnameAfterHonorific(name: string): string | undefined {
  const words = name.toLowerCase().split(' ')
  const first = words[0]?.replace('.', '') ?? ''
  return words.length >= 2 && honorifics.has(first) ? lastWord(name) : undefined
}

function lastWord(name: string): string {
  return name.toLowerCase().replace(/,.*$/, '').split(' ').at(-1) ?? ''
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .filter((word) => !nameParticles.has(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('')
}
