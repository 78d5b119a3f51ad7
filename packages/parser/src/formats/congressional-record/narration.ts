// What the reporters of debates write between speeches. Each form is told by its first words; those that
// a speaker may say as well need the verb, too.
const forms: readonly string[] = [
  'There (?:being|was|were) no (?:objections?|further|amendments?)\\b',
  'Without objection, (?:the|it)\\b.{0,80}\\b(?:was|were)\\b',
  'The (?:(?:senior|acting|assistant|legislative|bill|journal|reading|parliamentary|executive|deputy|chief) ){0,4}clerk\\b',
  'The Clerk (?:read|designated|redesignated|proceeded|called|reported|rereported|resumed|concluded|announced|continued|then)\\b',
  'The (?:text|remainder|amendment|material|article|letter|excerpts?) (?:of .{1,120} )?(?:is|are|was|were|follows|reads?)\\b.{0,60}(?:as follows|follow|printed)',
  'The (?:yeas and nays|ayes and noes|question|vote|votes|result|roll|call of the roll|quorum) (?:of .{1,60} )?(?:was|were|resulted)\\b',
  'The (?:previous question|motion|bill|joint resolution|resolution|concurrent resolution|amendments?|conference report|nominations?|preamble|title|treaty|order|Journal|committee amendments?|Senate bill|House bill|Speaker.s approval)\\b.{0,200}?\\b(?:was|were)\\b.{0,40}?\\b(?:agreed|adopted|passed|rejected|ordered|taken|read|laid|withdrawn|confirmed|amended|engrossed|referred|sustained|tabled|considered|approved|modified|concurred|received)\\b',
  'The (?:House|Senate|Committee|Committees|Members|managers|Speaker pro tempore announced|Chairman announced|recess)\\b.{0,160}?\\b(?:met|rose|adjourned|resumed|resolved|proceeded|recessed|reassembled|divided|convened|continued with|was called|were appointed|having expired|was taken)\\b',
  'The (?:(?:ACTING|Acting|VICE) )?(?:SPEAKER|PRESIDENT|PRESIDING OFFICER|CHAIRMAN|CHAIR)\\b[^.:]{0,80}? (?:laid|announced|appointed|led|presented|called|resumed|assumed|administered)\\b',
  'The .{0,60}?\\bChaplain\\b',
  'The following\\b.{0,160}?\\b(?:was|were|is|are|Members?|Senators?|bills?|communications?|messages?|petitions?|reports?)\\b',
  'The (?:nominations?|messages?|communications?|concurrent resolutions?|resolutions?|bills?|amendments?)\\b[^.]{0,120}\\b(?:is|are) as follows',
  'The result was announced',
  'Stated (?:for|against)\\b',
  'A (?:motion to reconsider|recorded vote|division|message|quorum|majority|similar|call of)\\b',
  'An? .{0,80}? was (?:laid|ordered|read|agreed|communicated)\\b',
  'So .{1,160}?\\b(?:was|were|is)\\b.{0,60}?\\b(?:agreed|adopted|passed|rejected|ordered|refused|tabled|not agreed|laid|sustained|confirmed|approved|considered)\\b',
  'At (?:approximately )?\\d{1,2}(?: o.clock\\b|:\\d{2} [ap]\\.m\\.)[^.]{0,60}.{0,160}?\\b(?:retired|met|message|rose|recessed|adjourned|proceeded|announced|entered|House|Senate)\\b',
  'The (?:Assistant to the )?Sergeant at Arms\\b.{0,60}\\bannounced\\b',
  'Accordingly,? ',
  'Thereupon,? ',
  'Whereupon,? ',
  'Messrs\\. .{1,400}?\\b(?:changed|addressed|rose)\\b',
  'Mrs?\\. [^.]{1,80}?\\b(?:changed (?:his|her|their) votes?|addressed the Chair|asked and was given|assumed the chair|submitted|introduced|thereupon|was recognized|offered|proposed|from the committee|led the Pledge)\\b',
  'Ms\\. [^.]{1,80}?\\b(?:changed (?:his|her|their) votes?|addressed the Chair|asked and was given|assumed the chair|submitted|introduced|thereupon|was recognized|offered|proposed|from the committee|led the Pledge)\\b',
  'By (?:unanimous consent|Mrs?\\.|Ms\\.|Miss|direction)\\b',
  'On (?:this|that) (?:vote|rollcall)\\b',
  'In the opinion of the Chair\\b',
  'Pending (?:that|the)\\b',
  'Under clause \\d',
  'Pursuant to (?:clause|rule|section|the order|House Resolution)\\b.{0,160}?\\b(?:was|were)\\b',
  'Resolved,? ',
  'Be it enacted\\b',
  'H\\.? ?R\\.? ?\\d|S\\.? ?\\d{1,4}\\.|(?:H|S)\\.? ?(?:J|Con)?\\.? ?Res\\.? ?\\d',
  '\\([^()]{0,20}\\b(?:Mr|Mrs|Ms|Miss|Members?|By unanimous|For|The|Purpose)\\b',
  'NOT VOTING|NOES?--|AYES?--|YEAS?--|NAYS?--|PRESENT--|ANSWERED'
]

const narration = new RegExp(`(?:${forms.join('|')})`, 'y')

/** Whether a paragraph without a label is told by the reporters rather than said: `A recorded vote was ordered.` */
export function isNarration(words: string): boolean {
  narration.lastIndex = 0
  return narration.test(words.slice(0, 500))
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
