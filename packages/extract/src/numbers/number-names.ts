const address =
  /^ (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z\d][\w'’.-]{0,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Dr|Court|Place|Square|Terrace|Way|Highway|Parkway)\b/
const avenue = /^ (?:Rue|Avenue|Ave|Via|Calle) [A-Z]/

/** `42 Elm Street`, `16-18 Industrial Avenue`: which house. */
function isAddress(quote: string, after: string): boolean {
  return /^\d{1,5}(?:[-–]\d{1,5})?$/.test(quote) && (address.test(after) || avenue.test(after))
}

const numbered = /^\d{1,3}(?:st|nd|rd|th)$/
/** `42nd Street` */
const street = /^ (?:Street|St\b|Avenue|Ave\b|Boulevard|Blvd\b|Place\b)/

const aircraft = /^7[0-8]7$/
const flown = /\b(?:an?|the|new|own|old|that|this|every|another|first|flew|fly) $/i
const flying = /^ (?:max|dreamliner|jets?|jetliners?|planes?|aircraft|pilots?|flights?|freighters?)\b/i

/** `a 737`, `two new 777 jets`. */
function isAircraft(quote: string, before: string, after: string): boolean {
  return aircraft.test(quote) && (flying.test(after) || (flown.test(before) && !/^ [a-z]{3,}s\b/.test(after)))
}

const emergency = /^(?: (?:calls?|operators?|dispatch(?:ers?)?|system|centers?|tapes?)\b)/i
const surround = /^ (?:surround|audio|channels?|sound|mix|systems?|speakers?)\b/i
/** What is known by its number: a form, a plan, a year’s tax deal. */
const known: ReadonlyMap<string, RegExp> = new Map([
  ['911', emergency],
  ['999', emergency],
  ['112', emergency],
  ['401', /^(?:k|\(k\))/i],
  ['403', /^(?:b|\(b\))/i],
  ['401k', /^/],
  ['529', /^ plans?\b/i],
  ['1031', /^ exchanges?\b/i],
  ['1099', /^ (?:forms?|contractors?|workers?|employees?|income)\b/i],
  ['1040', /^ (?:forms?|tax|return)\b/i],
  ['10K', /^ (?:filings?|reports?)\b/],
  ['5.1', surround],
  ['7.1', surround]
])

const aside =
  /[^.?!;:,\s“"—–(](?<!\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear)) [A-Z][\w+#-]{1,20}, (?:for example|for instance|say|e\.g\.|you know|let['’]s say|I guess|I think|I believe|what is it), $/
const clauseGoesOn = /^[,.;?!]/

/** `Ubuntu, say, 22,`: a version that an aside parts from its product. */
function isVersionBehindAside(quote: string, before: string, after: string): boolean {
  return /^\d{1,2}(?:\.\d{1,2})?$/.test(quote) && clauseGoesOn.test(after) && aside.test(before)
}

const status = /^(?:40[134]|429|50[0234])$/
const statusBehind = /^ (?:errors?|pages?|status|codes?|responses?)\b/i

/** `a 404`, `503 errors`: what a server answers. */
function isStatus(quote: string, before: string, after: string): boolean {
  if (!status.test(quote)) return false
  return (
    statusBehind.test(after) ||
    (quote !== '500' && /\ban? $/i.test(before) && !/^(?:-| [a-z]+s\b)/.test(after))
  )
}

const race = /^(?:5|8|10|15|20|50|100)k$/i
const behindRace = /^(?:[.,;:?!]|$| (?:race|run|and|or|in|on|with|for|at|this|that|every|tomorrow)\b)/i

/** `she ran a 10k.` */
function isRace(quote: string, before: string, after: string): boolean {
  return race.test(quote) && /\ban? $/i.test(before) && behindRace.test(after)
}

/** `they did a 180` */
function isTurn(quote: string, before: string, after: string): boolean {
  return (
    (quote === '180' || quote === '360') && /\ba $/i.test(before) && !/^(?:-| deg| [a-z]+s\b)/i.test(after)
  )
}

const kinds = [isTurn, isAircraft, isRace, isStatus, isVersionBehindAside] as const

/** Whether a number, with what stands around it, is known as a name: an address, an aircraft, a tax form, a version. */
export function isNumberName(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  if (code < 0x30 || code > 0x39) return false
  const quote = text.slice(start, end)
  // None of them is long or has a comma.
  if (end - start > 11 || quote.includes(',')) return false
  const after = text.slice(end, end + 60)
  if (numbered.test(quote)) return street.test(after)
  if (known.get(quote)?.test(after) === true || isAddress(quote, after)) return true
  const before = text.slice(Math.max(0, start - 56), start)
  return kinds.some((is) => is(quote, before, after))
}
