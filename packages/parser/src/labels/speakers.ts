import type {Role, Speaker} from '../tree.js'
import {firstWord, isHonorific, lastWord, wordsOf} from './name-parts.js'
import {besideName, isUnknown, shapeOf, withoutBrackets} from './shape.js'
import type {Shape, ShapeOf} from './shape.js'
import {nameParticles} from './words.js'

/** A name that front matter or prose states, with the part in the conversation and what the person is. */
export interface Stated {
  readonly name: string
  readonly role: Role | undefined
  readonly affiliation?: string
}

/** A label of somebody who is known, with what is asked of it again and again. */
interface Known {
  readonly label: string
  readonly shape: Shape
  /** The name in it: what stands beside it is left out. */
  readonly name: string
  /** The name in lower case. */
  readonly lower: string
}

/**
 * Joins labels to people: `Kaiser` is `Kaiser Kuo`, `MR. SMITH` is `John Smith`, `TR` is
 * `Tim Ruffing (TR)`, each only where one person alone fits. Labels come in order of appearance.
 */
export function resolveSpeakers(
  labels: readonly string[],
  stated: readonly Stated[],
  shape: ShapeOf = shapeOf
): {readonly speakers: Speaker[]; readonly byLabel: ReadonlyMap<string, Speaker>} {
  const people = new Map<string, Speaker>()
  const byLabel = new Map<string, Speaker>()
  const aliases = new Map<string, Speaker>()
  const known = [...new Set(labels)]
    .filter((label) => !isUnknown(label))
    .map((label) => knownOf(label, shape(label)))
  const full = known.filter(({shape}) => shape === 'full' || shape === 'doubtful')
  for (const one of full) {
    const person = personOf(one, people)
    // Capitals hide how a name is written.
    if (person.name !== one.name && isCapitals(person.name) && !isCapitals(one.name)) person.name = one.name
    byLabel.set(one.label, person)
  }
  joinHonorifics(full, people, byLabel)
  for (const {label} of full) noteAlias(label, byLabel.get(label), aliases)
  let partsOf: ReturnType<typeof partIndex> | undefined
  for (const one of known) {
    if (byLabel.has(one.label)) continue
    partsOf ??= partIndex([...people.values()])
    const person = aliases.get(one.lower) ?? people.get(nameKey(one.lower)) ?? partsOf(one)
    byLabel.set(one.label, person ?? personOf(one, people))
    noteAlias(one.label, byLabel.get(one.label), aliases)
  }
  const speakers: Speaker[] = []
  for (const {label} of known) {
    const person = byLabel.get(label)
    if (!person) continue
    if (person.id === '') {
      speakers.push(person)
      person.id = `s${speakers.length}`
    }
    person.labels.push(label)
  }
  for (const speaker of speakers) complete(speaker, speakers, stated)
  return {speakers, byLabel}
}

function knownOf(label: string, shape: Shape): Known {
  const name = withoutBrackets(label)
  return {label, shape, name, lower: name.toLowerCase()}
}

/** The person of that name, be it a new one. */
function personOf({name, lower}: Known, people: Map<string, Speaker>): Speaker {
  const key = nameKey(lower)
  const found = people.get(key)
  if (found) return found
  const person: Speaker = {id: '', name, labels: []}
  people.set(key, person)
  return person
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase()
}

function noteAlias(label: string, person: Speaker | undefined, aliases: Map<string, Speaker>): void {
  const alias = aliasOf(label)
  if (alias !== undefined && person) aliases.set(alias.toLowerCase(), person)
}

/** `Mr. Smith` beside the one `John Smith` is the same man. */
function joinHonorifics(
  full: readonly Known[],
  people: Map<string, Speaker>,
  byLabel: Map<string, Speaker>
): void {
  const honoured = full.filter(({lower}) => hasHonorific(lower))
  if (honoured.length === 0) return
  const bySurname: Index = new Map()
  for (const person of people.values()) {
    const lower = person.name.toLowerCase()
    if (!hasHonorific(lower)) addTo(bySurname, surnameOf(lower), person)
  }
  for (const {label, lower} of honoured) {
    const other = bySurname.get(surnameOf(lower))
    const person = byLabel.get(label)
    if (!other || !person) continue
    byLabel.set(label, other)
    people.set(nameKey(person.name.toLowerCase()), other)
  }
}

/** Finds the one person whose first name, surname or initials a label is. */
function partIndex(people: readonly Speaker[]): (one: Known) => Speaker | undefined {
  const byPart: Index = new Map()
  let byInitials: Index | undefined
  for (const person of people) {
    const lower = person.name.toLowerCase()
    const words = wordsOf(lower)
    for (const part of [words[0], words.at(-1), surnameOf(lower)]) if (part) addTo(byPart, part, person)
  }
  return ({shape, lower}) => {
    if (shape === 'part' || lower.includes(' ')) return undefined
    const person = byPart.get(lower)
    if (person !== undefined || shape !== 'initials') return person ?? undefined
    byInitials ??= initialIndex(people)
    return byInitials.get(lower.replaceAll('.', '')) ?? undefined
  }
}

function initialIndex(people: readonly Speaker[]): Index {
  const index: Index = new Map()
  for (const person of people) for (const initials of initialsOf(person.name)) addTo(index, initials, person)
  return index
}

/** People by a part of their names; `null` where several share it. */
type Index = Map<string, Speaker | null>

function addTo(index: Index, key: string, person: Speaker): void {
  const found = index.get(key)
  if (found === undefined) index.set(key, person)
  else if (found !== person) index.set(key, null)
}

/** The role and the full name, where front matter or prose states them. */
function complete(speaker: Speaker, speakers: readonly Speaker[], stated: readonly Stated[]): void {
  if (stated.length > 0) takeStated(speaker, speakers, stated)
  for (const label of speaker.labels) {
    const inside = besideName(label)
    const role = roles.get((inside ?? label).toLowerCase())
    if (role) speaker.role ??= role
    else if (inside !== undefined && aliasOf(label) === undefined && /^[A-Z]/.test(inside)) {
      speaker.affiliation ??= inside
    }
  }
}

function takeStated(speaker: Speaker, speakers: readonly Speaker[], stated: readonly Stated[]): void {
  const own = speaker.name.toLowerCase()
  const surname = hasHonorific(own) ? surnameOf(own) : undefined
  const fits = (name: string): boolean => {
    const lower = name.toLowerCase()
    if (lower === own) return true
    if (surname !== undefined) return lower.includes(' ') && surnameOf(lower) === surname
    return !own.includes(' ') && (firstWord(lower) === own || surnameOf(lower) === own)
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
}

const roles: ReadonlyMap<string, Role> = new Map([
  ...'cohost co-host host byline moderator interviewer presenter anchor'
    .split(' ')
    .map((word) => [word, 'host'] as const),
  ...'guest interviewee panelist witness'.split(' ').map((word) => [word, 'guest'] as const)
])

/** `TR` in `Tim Ruffing (TR)`. */
function aliasOf(label: string): string | undefined {
  const inside = besideName(label)
  return inside !== undefined && /^[A-Z][A-Za-z]{0,3}$/.test(inside) ? inside : undefined
}

function nameKey(lower: string): string {
  return lower.replace(/[.,]/g, '')
}

/** Whether a form of address stands before a name in lower case. */
function hasHonorific(lower: string): boolean {
  return lower.includes(' ') && isHonorific(firstWord(lower))
}

/** The last word of a name in lower case, but for what a comma parts from it. */
function surnameOf(lower: string): string {
  return lastWord(lower.includes(',') ? lower.replace(/,.*$/, '') : lower)
}

/** `avw` and `aw` for `Aaron van Wessel`. */
function initialsOf(name: string): string[] {
  const words = name.split(' ')
  return [firstLetters(words), firstLetters(words.filter((word) => !nameParticles.has(word)))]
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toLowerCase()).join('')
}
