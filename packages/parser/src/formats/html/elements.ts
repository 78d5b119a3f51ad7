const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that stand apart from the words before and after them. */
const blocks: ReadonlySet<string> = set(
  'address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
)

/** Elements whose words nobody says: scripts, and the furniture of pages. */
export const leftOutNames: readonly string[] = (
  'script style head title template noscript noembed noframes nav footer aside menu button select textarea datalist ' +
  'svg math iframe object audio video canvas'
).split(' ')

/** The same, to look up. */
const leftOut: ReadonlySet<string> = new Set(leftOutNames)

/** Elements that may stand in a head; any other ends it, since `</head>` need not be written. */
const inHead: ReadonlySet<string> = set('title meta link base script style noscript template head')

/** Elements whose end tag is always written: it ends what was left open within them. */
const closed: ReadonlySet<string> = set('article blockquote body div header html main section ul ol table')

/** Elements that set a name off. */
const strong: ReadonlySet<string> = set('b strong cite dt th')

/** Classes of elements that set a name off: `speaker`, `speaker-name`, `transcript__speaker`. */
export const speakerClass = /(?:^|[\s_-])(?:speaker|speaker[-_]?(?:name|label)|author|who)(?:$|\s)/i

/** Styles that set a name off. */
export const boldStyle = /font-weight: {0,4}(?:bold|[6-9]00)/i

/** What is asked of every tag, as bits: one look-up by name tells all. */
export const trait = {block: 1, strong: 2, leftOut: 4, closed: 8, inHead: 16} as const

const traits = new Map<string, number>()
for (const [names, bit] of [
  [blocks, trait.block],
  [strong, trait.strong],
  [leftOut, trait.leftOut],
  [closed, trait.closed],
  [inHead, trait.inHead]
] as const) {
  for (const name of names) traits.set(name, (traits.get(name) ?? 0) | bit)
}

/** The bits of `trait` that an element has. */
export function traitsOf(name: string): number {
  return traits.get(name) ?? 0
}
