import type {Role, Speaker} from '../tree.js'
import {besideName, isUnknown, shapeOf, withoutBrackets} from './shape.js'
import {honorifics, nameParticles} from './words.js'

/** A name that front matter or prose states, with the part in the conversation and what the person is. */
export interface Stated {
  readonly name: string
  readonly role: Role | undefined
  readonly affiliation?: string
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
  const full = known.filter((label) => isFull(label))
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
  }
  joinHonorifics(full, people, byLabel)
  for (const label of full) noteAlias(label, byLabel.get(label), aliases)
  const partsOf = partIndex(people.values())
  for (const label of known) {
    if (byLabel.has(label)) continue
    const bare = withoutBrackets(label)
    const key = nameKey(bare)
    let person = aliases.get(bare.toLowerCase()) ?? people.get(key) ?? partsOf(bare)
    if (!person) {
      person = {id: '', name: bare, labels: []}
      people.set(key, person)
    }
    byLabel.set(label, person)
    noteAlias(label, person, aliases)
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

function isFull(label: string): boolean {
  const shape = shapeOf(label)
  return shape === 'full' || shape === 'doubtful'
}

function noteAlias(label: string, person: Speaker | undefined, aliases: Map<string, Speaker>): void {
  const alias = aliasOf(label)
  if (alias !== undefined && person) aliases.set(alias.toLowerCase(), person)
}

/** `Mr. Smith` beside the one `John Smith` is the same man. */
function joinHonorifics(
  full: readonly string[],
  people: Map<string, Speaker>,
  byLabel: Map<string, Speaker>
): void {
  const bySurname = new Map<string, Set<Speaker>>()
  for (const person of people.values()) {
    if (surnameAfterHonorific(person.name) === undefined) addTo(bySurname, lastWord(person.name), person)
  }
  for (const label of full) {
    const surname = surnameAfterHonorific(withoutBrackets(label))
    const others = surname === undefined ? undefined : bySurname.get(surname)
    if (others?.size !== 1) continue
    const [other] = others
    const person = byLabel.get(label)
    if (!other || !person) continue
    byLabel.set(label, other)
    people.set(nameKey(person.name), other)
  }
}

/** Finds the one person whose first name, surname or initials a label is. */
function partIndex(people: Iterable<Speaker>): (label: string) => Speaker | undefined {
  const byPart = new Map<string, Set<Speaker>>()
  const byInitials = new Map<string, Set<Speaker>>()
  for (const person of people) {
    const words = person.name.toLowerCase().split(/[\s,]+/)
    for (const part of [words[0], words.at(-1), lastWord(person.name)]) if (part) addTo(byPart, part, person)
    for (const initials of initialsOf(person.name)) addTo(byInitials, initials, person)
  }
  return (label) => {
    const shape = shapeOf(label)
    if (shape === 'part' || label.includes(' ')) return undefined
    const lower = label.toLowerCase()
    const found =
      byPart.get(lower) ?? (shape === 'initials' ? byInitials.get(lower.replaceAll('.', '')) : undefined)
    const [person] = found ?? []
    return found?.size === 1 ? person : undefined
  }
}

function addTo(index: Map<string, Set<Speaker>>, key: string, person: Speaker): void {
  const found = index.get(key)
  if (found) found.add(person)
  else index.set(key, new Set([person]))
}

/** The role and the full name, where front matter states them. */
function complete(speaker: Speaker, speakers: readonly Speaker[], stated: readonly Stated[]): void {
  const own = speaker.name.toLowerCase()
  const surname = surnameAfterHonorific(speaker.name)
  const fits = (name: string): boolean => {
    const lower = name.toLowerCase()
    if (lower === own) return true
    if (surname !== undefined) return lower.includes(' ') && lastWord(name) === surname
    return !own.includes(' ') && (lower.split(' ')[0] === own || lastWord(name) === own)
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
    const about = matches.find(({affiliation}) => affiliation !== undefined)?.affiliation
    if (about !== undefined) speaker.affiliation = about
  }
  for (const label of speaker.labels) {
    const inside = besideName(label)
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
  if (/^(?:co-?host|host|byline|moderator|interviewer|presenter|anchor)$/.test(lower)) return 'host'
  if (/^(?:guest|interviewee|panelist|witness)$/.test(lower)) return 'guest'
  return undefined
}

/** `TR` in `Tim Ruffing (TR)`. */
function aliasOf(label: string): string | undefined {
  const inside = besideName(label)
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

/** `avw` and `aw` for `Aaron van Wessel`. */
function initialsOf(name: string): string[] {
  const words = name.split(' ')
  return [firstLetters(words), firstLetters(words.filter((word) => !nameParticles.has(word)))]
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toLowerCase()).join('')
}
