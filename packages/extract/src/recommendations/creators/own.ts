import {peopleAt} from './people.js'
import type {Form} from './telling.js'

const work =
  '(?:book|novel|memoir|podcast|show|newsletter|course|blog|album|app|channel|company|startup|project|library|tool|game|site)'
const wedo =
  '(?:i|we) (?:also |actually |just )?(?:do|host|co-host|run|make|made|wrote|write|record|produce|started|built|created|published|released)\\b'
const ownBefore = new RegExp(
  `\\b(?:my|our) (?:(?:own|new|latest|upcoming|weekly|little) (?:[a-z-]+ )?${work}|podcast|newsletter|company|startup|channel|blog)(?: is)?,?(?: called| titled| named)?,? ["“‘']?$`,
  'i'
)
const clauseBefore = new RegExp(
  `\\b${work} (?:that |which )?${wedo}(?<rest>[^.!?]{0,60}?),? (?:it['’]s |is )?(?:called |titled )?["“‘']?$`,
  'i'
)
const clauseBehind = new RegExp(`^["”’']?[^.!?]{0,60}?\\b(?:that|which) ${wedo}`, 'i')
const along = /^[^.!?]{0,60}?\bwith (?=[A-Z][\w’'-]* [A-Z])/

/** `our newsletter, …`, `a podcast that I do with Ruth Okafor`: the speaker’s, and whose else. */
export const own: Form = ({text, title, before, after, one}) => {
  const {speaker} = one.scan
  if (speaker === null) return undefined
  const led = clauseBefore.exec(before)
  const behind = clauseBehind.exec(after)
  if (!led && !behind && !ownBefore.test(before)) return undefined
  const start = led
    ? title.start - before.length + led.index + led[0].indexOf(led.groups?.['rest'] ?? '')
    : title.end + (behind?.[0].length ?? 0)
  const mate = led || behind ? along.exec(text.slice(start, led ? title.start : start + 90)) : null
  const other = mate && peopleAt(text, start + mate[0].length)
  return other ? `${speaker} and ${other}` : speaker
}
