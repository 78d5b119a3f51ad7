import type {Stated} from '../labels/speakers.js'
import type {Role, Root} from '../tree.js'

const word = String.raw`[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'\u2019-]{1,24}`
const name = String.raw`(?:(?:Dr|Prof|Professor|Sir|Dame)\.? )?${word}(?: [A-Z]\.)?(?: (?:van|von|de|del|der|den|di|da|la|le|el|bin|al)){0,2}(?: ${word}){1,2}`
/** `, senior vice president of policy at Northwind`: up to the end of the sentence or the next clause. */
const about = String.raw`(?:, (?:an? |the |our )?(?<about>[a-z][^.;:!?,()\n]{3,90}(?:, [A-Z][^.;:!?,()\n]{2,40})?)(?=[.;!?\n,]|$))?`
/** `the marine economist` before a name. */
const before = String.raw`(?:(?:the |an? |our |his |her |my |fellow |co-?host )?(?<before>[a-z][a-z'\u2019 -]{2,60}) )?`

interface Form {
  /** Sticky; begins where a trigger does. */
  readonly pattern: RegExp
  readonly role: Role | undefined
}

const form = (role: Role | undefined, ...parts: readonly string[]): Form => ({
  role,
  pattern: new RegExp(parts.join(''), 'my')
})

const now = String.raw`(?: (?:today|now|this week|once more|again|here|in the studio|on the show|on the line)){0,2}`
const person = `(?<name>${name})`

/** Words with which introductions begin; only there the forms are tried. */
const trigger =
  /\b(?:I(?: am|['\u2019]m) |[Mm]y name|[Ww]ith [mu][es]\b|[Jj]oin(?:s|ing|ed) |[Gg]uest|[Hh]ost|[Pp]resented by|[Mm]oderated by|[Ii]nterviewee|interview with|conversation with|(?:talks|speaks|chats|sits down|meets|in conversation)(?: up)?(?: (?:with|to))? |interviews |welcomes )/g

/** How people are introduced, by themselves, by others, or in a blurb. Each names one person. */
const forms: readonly Form[] = [
  form(undefined, `[Ww]ith (?:me|us)${now} (?:is|are)${now} `, before, person, about),
  form('guest', `[Jj]oin(?:ing|s) (?:me|us)${now} (?:is|are) `, before, person, about),
  form('guest', String.raw`(?<=(?:am|['\u2019]m|are|['\u2019]re) )joined${now} by `, before, person, about),
  form(
    'guest',
    String.raw`(?<=\b(?:[Oo]ur|[Mm]y|[Tt]oday['\u2019]s|[Tt]his week['\u2019]s) (?:special )?)guest${now}(?: is|,) `,
    before,
    person,
    about
  ),
  form('guest', '(?:interview|conversation) with ', before, person, about),
  form('guest', String.raw`(?<=^)(?:Guests?|Interviewees?): ?`, person, about),
  form('host', String.raw`(?<=\b(?:[Yy]our|[Oo]ur) (?:co-?)?)host,? `, person),
  form('host', '(?:[Hh]osted|[Pp]resented|[Mm]oderated) by ', person),
  form('host', '[Hh]osts?:? ?', person),
  form(
    'host',
    String.raw`I(?: am|['\u2019]m) `,
    person,
    String.raw`,? (?:and I(?: am|['\u2019]m) )?(?:your|the) (?:co-?)?host\b`
  ),
  form(undefined, String.raw`(?:I(?: am|['\u2019]m)|[Mm]y name(?: is|['\u2019]s)) `, person, about)
]

/** `Nils Aaberg talks with the marine economist Ana Quintero`: the first asks, the second answers. */
const whoMeets = new RegExp(String.raw`(?<host>${name})(?:, [^.,\n]{3,60},)?(?: and ${name})?(?: is)? $`)
const whoIsMet = new RegExp(`${before}${person}${about}`, 'my')

/** Introductions stand near the start. */
const reach = 4000
const clauses =
  /^(?:and|who|whose|which|where|when|but|so|to|for|with|welcome|thank|thanks|here|from|in|on|at|is|are|was|joins?|talks?|speaks?|let|today|your|it|he|she|they|we|you|this|that)\b/i

/** The people whom the words of a transcript introduce, with role and affiliation where they are said. */
export function introducedIn(value: string): Stated[] {
  const text = value.slice(0, reach)
  const found: Stated[] = []
  for (const {index, 0: words} of text.matchAll(trigger)) {
    if (words.endsWith(' ') && addMeeting(found, text, index, index + words.length)) continue
    for (const {pattern, role} of forms) {
      pattern.lastIndex = index
      add(found, pattern.exec(text)?.groups, role)
    }
  }
  return found
}

/** `Nils Aaberg talks with …`: `[start, end)` is the verb. */
function addMeeting(found: Stated[], text: string, start: number, end: number): boolean {
  const host = whoMeets.exec(text.slice(Math.max(0, start - 150), start))?.groups?.['host']
  if (host === undefined) return false
  whoIsMet.lastIndex = end
  const met = whoIsMet.exec(text)?.groups
  if (!met) return false
  found.push({name: plain(host), role: 'host'})
  add(found, met, 'guest')
  return true
}

function add(found: Stated[], groups: Record<string, string> | undefined, role: Role | undefined): void {
  if (!groups) return
  const affiliation = affiliationOf(groups['about']) ?? affiliationOf(groups['before'])
  found.push({
    name: plain(groups['name'] ?? ''),
    role,
    ...(affiliation === undefined ? {} : {affiliation})
  })
}

/** `coming to you from …`: what somebody does there and then, unlike `managing director`. */
const doing =
  /^[a-z]{2,14}ing(?: (?:to|in|from|with|at|on|as|by|the|an?|this|that|you|it|us|live|about|for)\b|$)/i

function affiliationOf(words: string | undefined): string | undefined {
  const trimmed = words?.trim().replace(/^(?:of|from|at|with) the /, '')
  if (trimmed === undefined || clauses.test(trimmed) || doing.test(trimmed)) return undefined
  return trimmed.replace(/ (?:and|who|to|as|for a)\b.*$/, '').trim()
}

/** Without the title before it. */
function plain(full: string): string {
  return full.replace(/^(?:Dr|Prof|Professor|Sir|Dame)\.? /, '').replace(/['\u2019]s?$/, '')
}

const host = /\bI(?: am|['\u2019]m) (?:your|the) (?:co-?)?host\b/

/** Who calls themselves the host, without a name beside it. */
export function markHosts(root: Root): void {
  let seen = 0
  for (const node of root.children) {
    if (node.type !== 'turn') continue
    // Hosts present themselves at the start.
    if (++seen > 12) return
    const [segment] = node.children
    if (!segment?.children.some((leaf) => leaf.type === 'text' && presentsHost(leaf.value))) continue
    const speaker = root.speakers.find(({id}) => id === node.speaker)
    if (speaker) speaker.role ??= 'host'
  }
}

function presentsHost(words: string): boolean {
  const start = words.slice(0, 2000)
  return start.includes('host') && host.test(start)
}
