const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that stand apart from the words before and after them. */
export const blocks: ReadonlySet<string> = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
)

/** Elements whose words nobody says: scripts, and the furniture of pages. */
export const leftOut: ReadonlySet<string> = set(
  'script style head title nav footer form button select textarea noscript svg template iframe object audio video ' +
    'canvas math'
)

/** Elements that set a name off. */
export const strong: ReadonlySet<string> = set('b strong cite dt th')

/** Classes of elements that set a name off: `speaker`, `speaker-name`, `transcript__speaker`. */
export const speakerClass = /(?:^|[\s_-])(?:speaker|speaker[-_]?(?:name|label)|author|who)(?:$|\s)/i
