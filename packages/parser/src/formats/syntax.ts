/** A piece of syntax that may lie between leaves: it holds no word that anybody said. */
export interface Syntax {
  /** What it is, as `docs/tree.md` lists it. */
  readonly name: string
  /** Sticky; matches one piece. */
  readonly pattern: RegExp
}

const clock = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`

/** Colon, comma and dash after a label or a time. */
export const labelMarks: Syntax = {name: 'marks of labels', pattern: /[:\uff1a,;_]|[-\u2013\u2014]{1,2}/y}

/** The full stop of `Mr. BERG.` */
export const labelStops: Syntax = {name: 'full stops of labels', pattern: /\.(?=\s|$)/y}

/** The time of a label: `(00:12)`, `[00:12]`, `0:42`. */
export const labelTime: Syntax = {
  name: 'times of labels',
  pattern: new RegExp(String.raw`\\?[[(<]?${clock}\\?[\])>]?`, 'y')
}

/** Brackets around a label: `[Ann]`, `\[Ann\]`. */
export const labelBrackets: Syntax = {name: 'brackets of labels', pattern: /\\?[[\]]/y}

/** Lines of `-`, `*`, `_` or `=`. */
export const rules: Syntax = {name: 'rules', pattern: /(?:[-*_=] ?){3,200}(?=\s|$)/y}

/** The label of a part that is played: `Break`, `Sponsor 2`. */
export const partLabels: Syntax = {
  name: 'labels of parts that are played',
  pattern:
    /(?:(?:ad |commercial |sponsor )?break|sponsored|sponsors?|adverts?|advertisement|ads?|commercial|promo|pause|silence|transition|intro(?:duction)?|cold open|teaser|outro|closing|(?:end )?credits|(?:intro |outro |theme )?music|theme(?: song)?|jingle|song(?: sample)?|(?:audio |video )?clip|recording|sound(?: effect)?|sfx)(?: ?#?\d{1,2})?(?![A-Za-z])/iy
}

/** A tag with its attributes, or a comment. */
export const tags: Syntax = {name: 'tags', pattern: /<!--[\s\S]{0,2000}?-->|<\/?[^<>]{0,2000}>/y}

/** `>>`, `-` and their like where somebody else goes on. */
export const changeMarks: Syntax = {
  name: 'marks of a change of speaker',
  pattern: /[->\u2010\u2013\u2014\u226b]|&gt;/y
}

/** `{\an8}`, `{i}`: styles among the words of captions. */
export const styleMarks: Syntax = {
  name: 'styles in braces',
  pattern: /\{(?:\\[^{}\n]{1,200}|\/?[biusBIUS]|[A-Za-z]:[^{}\n]{1,60})\}/y
}

/** `\N`, `\h` and `[br]` in captions: among words they are repaired, beside them they are nothing. */
export const breaks: Syntax = {name: 'breaks', pattern: /\\[Nh]|\[br\]/y}

/** References to spaces, beside words. */
export const referredSpaces: Syntax = {
  name: 'spaces',
  pattern: /&(?:nbsp|ensp|emsp|thinsp|#160|#32|#xa0);?/iy
}

/** A tag at the end of a file that was cut. */
export const openTags: Syntax = {name: 'tags that nothing closes', pattern: /<[^<>\r\n]{0,2000}/y}

/** A line of rolling captions that was shown before: only the words before it can tell. */
export const repeatedLines: Syntax = {name: 'lines that were shown before', pattern: /(?!)/y}
