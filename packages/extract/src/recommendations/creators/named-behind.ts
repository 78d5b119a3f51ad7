import {filler} from './beside.js'
import {namedBehind, namedIn} from './telling.js'
import type {Form} from './telling.js'

const roles = '(?:author|writer|director|host|creator|artist|singer|narrator|developer|maker|founder)'
const clause =
  /\b(?:that|which) ((?:the )?[A-Z][\w’-]*(?: (?:[A-Z][\w.’-]*|de|van|von|la|and)){0,5}) (?:also |actually |just )?(?:wrote|made|created|built|directed|hosts|hosted|gave|did|does|recorded|produced|started|runs|put out|co-hosts)\b/
const theirs =
  /^["”’']?,? (?:(?:which|it|that)(?:['’]s| is| was)|is|was) ([A-Z][\w.’-]*(?: [A-Z][\w.’-]*){0,3})['’]s\b/
const credit = new RegExp(
  `(?:\\b(?:[Ww]ritten|[Dd]irected|[Hh]osted|[Cc]reated|[Mm]ade|[Bb]uilt|[Pp]roduced|[Dd]eveloped|[Ii]t['’]s|[Ii]t is|[Ii]t was|[Tt]hat['’]s)|[.!?]) (?:also )?[Bb]y,?${filler} (?=(?:the )?[A-Z])`
)
const role = new RegExp(`\\b[Tt]he ${roles}s?(?:['’]s name)?(?: is|,|['’]s| are)${filler} (?=[A-Z])`)
const doer = new RegExp(
  `(?:[.,!?] |\\b(?:and|so|think|believe) )([A-Z][\\w’-]*(?: (?:[A-Z][\\w.’-]*|de|van|von|la|and)){1,5}) (?:(?:wrote|made|directed|created|hosts|built|runs|recorded)(?= (?:it|that|this)\\b)|(?:is|was) the ${roles}\\b)`
)
const guest = /^["”’']?,? with (?=[A-Z][\w.’'-]+ [A-Z])/
const company =
  /^["”’']?(?: (?:app|tool|browser|game|library|keyboard|headphones))?,?(?: (?:which|it)(?:['’]s| is))?(?: (?:a|an|the)(?: [a-z-]+){1,5})? (?:made |built )?from (?=(?:the |The )?[A-Z])/

/** `which Ruth Okafor wrote`; `which is Ruth Okafor’s first`. */
export const relative: Form = ({text, title, after}) =>
  namedIn(text, title.end, clause.exec(after)) ??
  namedIn(text, title.end, theirs.exec(after))?.replace(/['’]s$/, '')

/** Some words later: `It was written by Ruth Okafor`, `The author is Ruth Okafor`. */
export const credited: Form = ({text, title, later}) =>
  namedBehind(text, title.end, credit.exec(later) ?? role.exec(later))

/** Some words later: `I think Ruth Okafor wrote it`. */
export const doneLater: Form = ({text, title, later}) => namedIn(text, title.end, doer.exec(later))

/** An episode or a talk `with Ruth Okafor`. */
export const withGuest: Form = ({text, title, after, kind}) =>
  kind === 'podcast' || kind === 'article' ? namedBehind(text, title.end, guest.exec(after)) : undefined

/** A product `from Quill Labs`. */
export const fromCompany: Form = ({text, title, after, kind}) =>
  kind === 'product' || kind === 'app' ? namedBehind(text, title.end, company.exec(after)) : undefined
