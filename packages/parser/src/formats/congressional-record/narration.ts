// What the reporters of debates write between speeches, told by its first words.
const forms: readonly string[] = [
  'There (?:being|was|were) no (?:objections?|further|amendments?)\\b',
  'The (?:(?:senior|acting|assistant|legislative|bill|journal|reading|parliamentary|executive|deputy|chief) ){0,4}clerk\\b',
  'The Clerk (?:read|designated|redesignated|proceeded|called|reported|rereported|resumed|concluded|announced|continued|then)\\b',
  // Names and offices in capitals are written by the reporters: what is said has `Mr. Berg`, `the Speaker`.
  'The (?:(?:ACTING|Acting|VICE) )?(?:SPEAKER|PRESIDENT|PRESIDING OFFICER|CHAIRMAN|CHAIR|CHIEF JUSTICE)(?![A-Za-z])',
  "(?:Mrs?\\.|Ms\\.|Miss|Messrs\\.|Mesdames) (?:[A-Z][a-z]{0,2}['\u2019]?)?[A-Z\\u00c0-\\u00de]{2}",
  'The .{0,60}?\\bChaplain\\b',
  'The (?:nominations?|messages?|communications?|concurrent resolutions?|resolutions?|bills?|amendments?)\\b[^.]{0,120}\\b(?:is|are) as follows',
  'The result was announced',
  'Stated (?:for|against)\\b',
  'The (?:Assistant to the )?Sergeant at Arms\\b.{0,60}\\bannounced\\b',
  '(?:Mrs?\\.|Ms\\.|Miss) [^.]{1,80}?\\b(?:changed (?:his|her|their) votes?|addressed the Chair|asked and was given|assumed the chair|from the committee|led the Pledge)\\b',
  'By (?:unanimous consent|Mrs?\\.|Ms\\.|Miss)\\b',
  'Resolved,? ',
  'Be it enacted\\b',
  '(?:H\\.? ?R\\.?|S\\.|(?:H|S)\\.? ?(?:J|Con)?\\.? ?Res\\.?) ?\\d{1,4}[.;:] [A-Z]',
  '\\([^()]{0,20}\\b(?:Mr|Mrs|Ms|Miss|Members?|By unanimous|For|The|Purpose)\\b',
  'NOT VOTING|NOES?--|AYES?--|YEAS?--|NAYS?--|PRESENT--|ANSWERED'
]

// What somebody may say as well: it is told where it is one sentence that speaks to nobody.
const sayable: readonly string[] = [
  'Without objection, (?:the|it)\\b.{0,80}\\b(?:was|were)\\b',
  'The (?:text|remainder|amendment|material|article|letter|excerpts?) (?:of .{1,120} )?(?:is|are|was|were|follows|reads?)\\b.{0,60}(?:as follows|follow|printed)',
  'The (?:yeas and nays|ayes and noes|question|vote|votes|result|roll|call of the roll|quorum) (?:of .{1,60} )?(?:was|were|resulted)\\b',
  'The (?:previous question|motion|bill|joint resolution|resolution|concurrent resolution|amendments?|conference report|nominations?|preamble|title|treaty|order|Journal|committee amendments?|Senate bill|House bill|Speaker.s approval)\\b.{0,200}?\\b(?:was|were)\\b.{0,40}?\\b(?:agreed|adopted|passed|rejected|ordered|taken|read|laid|withdrawn|confirmed|amended|engrossed|referred|sustained|tabled|considered|approved|modified|concurred|received)\\b',
  'The (?:House|Senate|Committee|Committees|Members|managers|Speaker pro tempore announced|Chairman announced|recess)\\b.{0,160}?\\b(?:met|rose|adjourned|resumed|resolved|proceeded|recessed|reassembled|divided|convened|continued with|was called|were appointed|having expired|was taken)\\b',
  'The following\\b.{0,160}?\\b(?:was|were|is|are|Members?|Senators?|bills?|communications?|messages?|petitions?|reports?)\\b',
  'A (?:motion to reconsider|recorded vote|division|message|quorum|majority|similar|call of)\\b',
  'An? .{0,80}? was (?:laid|ordered|read|agreed|communicated)\\b',
  'So .{1,160}?\\b(?:was|were|is)\\b.{0,60}?\\b(?:agreed|adopted|passed|rejected|ordered|refused|tabled|not agreed|laid|sustained|confirmed|approved|considered)\\b',
  'At (?:approximately )?\\d{1,2}(?: o.clock\\b|:\\d{2} [ap]\\.m\\.)[^.]{0,60}.{0,160}?\\b(?:retired|met|message|rose|recessed|adjourned|proceeded|announced|entered|House|Senate)\\b',
  '(?:Accordingly|Thereupon|Whereupon),? ',
  'On (?:this|that) (?:vote|rollcall)\\b',
  'Pending (?:that|the)\\b',
  'Under clause \\d.{0,200}?\\b(?:was|were)\\b',
  'Pursuant to (?:clause|rule|section|the order|House Resolution)\\b.{0,160}?\\b(?:was|were)\\b'
]

const narration = new RegExp(`(?:${forms.join('|')})`, 'y')
const perhaps = new RegExp(`(?:${sayable.join('|')})`, 'y')
const address =
  /\b(?:I|we|us|our|my|me|you|your|gentle(?:man|woman|lady|men)|colleagues?|(?:Mr\.|Madam) (?:Speaker|President|Chair(?:man|woman)?))\b/
const secondSentence = /(?:[a-z]{4}|\d{2}|\))[.?!]['"]{0,2} [A-Z]/

/** Whether a paragraph without a label is told by the reporters rather than said: `A recorded vote was ordered.` */
export function isNarration(words: string): boolean {
  const opening = words.slice(0, 500)
  narration.lastIndex = 0
  perhaps.lastIndex = 0
  if (narration.test(opening)) return true
  return perhaps.test(opening) && !address.test(opening) && !secondSentence.test(opening)
}

const sponsor = /By (?:Mrs?\.|Ms\.|Miss) /y

/** Whether a paragraph that is set in says who introduces the bill that follows: `By Mr. BERG (for himself …):`. */
export function isSponsor(value: string, start: number): boolean {
  sponsor.lastIndex = start
  return sponsor.test(value)
}

/** Whether a paragraph announces something that is read or printed: `… as follows:`. */
export function announces(words: string): boolean {
  return (
    /(?:as follows|following|below|in the Record|for the Record)[^.]{0,80}[:.]$/i.test(words.slice(-120)) &&
    (words.endsWith(':') || /\bas follows\b|\bfor the record\b|\bin the record\b/i.test(words.slice(-120)))
  )
}
