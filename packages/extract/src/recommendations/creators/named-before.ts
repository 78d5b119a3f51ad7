import {antecedent} from './antecedent.js'
import {peopleAt} from './people.js'
import {namedBehind, namedIn} from './telling.js'
import type {Form} from './telling.js'

const did =
  '(?:wrote|written|writes|released?|releasing|published|publishing|put out|made|making|created|built|directed|directs|hosts|hosted|gave|did|does|has|have|recorded|produced|came out with|started|founded|runs)'
const subject = new RegExp(
  `\\b(?:[Hh]e|[Ss]he|([A-Z][\\w’-]*(?: (?:[A-Z][\\w.’-]*|de|van|von|la)){1,3}))(?:['’]s|,? who)?(?: (?:is|was|has|had|been|also|just|recently|actually|then|once|later|even)){0,3} ${did}(?: (?:a|an|the|this|that|another|one|his|her))?(?: [\\w’'-]+){0,5}?[,:]?(?: called| titled| named)?[,:]? ["“‘']?$`
)
const apposed =
  /\b(?:with|is|by|of|love|like|enjoy) ([A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2}), (?:who|which|whom)\b[^.!?]{3,60}, ["“‘']?$/
const possessive = /\b(?:[Hh]is|[Hh]er|[Tt]heir)(?: [a-z-]+){0,4},?(?: called| titled)? ["“‘']?$/
const work =
  /\b(?:book|novel|podcast|show|talk|album|song|film|movie|essay|article|newsletter|memoir|blog|game|series|class|course)s?\b/i
const madeBy =
  /\b(?:written|created|made|built|directed|hosted|produced|developed|maintained|it['’]s|is) by (?:one of )?(?:(?:my|our) (?:good |old )?(?:friends?,? |colleagues?,? )?)?(?=[A-Z])/i
/** How far the words that open a pick may tell who made it, in characters. */
const opening = 400

/** `She has written a novel called …`, `Ruth Okafor hosts a show called …`. */
export const doer: Form = ({text, title, before}) => {
  const match = subject.exec(before)
  if (!match) return undefined
  const start = title.start - before.length + match.index
  return match[1] === undefined ? antecedent(text, start) : peopleAt(text, start)
}

/** `along with Ruth Okafor, who is another one I like, …`. */
export const apposition: Form = ({text, title, before}) =>
  namedIn(text, title.start - before.length, apposed.exec(before))

/** `his talk`, `her latest novel, …`: whose name stood last. */
export const pronoun: Form = ({text, title, before, after, last}) => {
  const match = possessive.exec(before)
  if (!match) return undefined
  const beside = `${match[0]}${text.slice(title.start, title.end)}${after.slice(0, 12)}`
  return work.test(beside) ? (antecedent(text, title.start - match[0].length) ?? last) : undefined
}

/** `My pick is a project made by Ruth Okafor. It’s called …`. */
export const opened: Form = ({text, title, one}) => {
  const {item, stage} = one
  if (!item?.cue || item.stage !== stage || title.start - item.start > opening) return undefined
  const name = namedBehind(text, item.start, madeBy.exec(text.slice(item.start, title.start)))
  // The first title of the pick: what was named before it are the words of its maker.
  const first = item.named
    .slice(0, item.named.indexOf(one))
    .every(({candidate}) => name?.includes(text.slice(candidate.start, candidate.end)))
  return first ? name : undefined
}
