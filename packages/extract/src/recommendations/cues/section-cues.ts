import type {Rule} from '../../quantities/rule.js'
import type {CueRole} from './cue.js'

const beforePicks =
  /(?:^|[.!?:] |\b(?:our|your|the|some|any|to|onto|into|with|do|for|of|have|are|my|few|couple|two|three|four|five|these) )$/i
const announced = /\bbefore (?:we|i) (?:\w+ ){1,3}(?:to|with|into) (?:\w+ )?$/i
/** A heading of a section: `Picks`, `This week’s recommendations`. */
export const sectionHeading =
  /^(?:[\w’'-]+ ){0,3}(?:recommendations|recommended (?:books|reading|viewing)|picks|endorsements|obsessions)(?: (?:of|for|from) (?:the|this) (?:week|episode|show))?:?$/i

const turnedTo =
  /(?:\b(?:onto|on to|get to|move to|over to|go to|jump to|into|time for|do|start with) (?:\w+ )?|\b(?:book|books|movie|film|show|tv|podcast|music|reading|listening|album|product) )$/i

/** `time for picks`, `what are your picks?`; not `he picks up` nor `before we turn to picks`. */
const picksSection: Rule<CueRole> = {
  name: 'section/picks',
  starts: ['picks'],
  pattern: /picks\b(?! (?:up|out|on|off|apart)\b)/iy,
  read(_, {text, start, end}) {
    const before = text.slice(Math.max(0, start - 48), start)
    if (
      announced.test(before) ||
      /\b(?:those|these|they|that) (?:are|were|is|was|['’]re) my (?:\w+ )?$/i.test(before)
    )
      return undefined
    const alone = /^[.!?:]/.test(text.slice(end, end + 1)) && /(?:^|, )$/.test(before)
    return alone || beforePicks.test(before) ? 'section' : undefined
  }
}

/** `the pick of the week`, `do you have a pick for us?`; not `my pick for the day is …`, which names it. */
const onePick: Rule<CueRole> = {
  name: 'section/one-pick',
  starts: ['pick', 'recommendation', 'recs'],
  pattern:
    /(?:(?:pick|recommendation) (?:of|for) (?:the|this) (?:week|episode|day|show|month)|(?:pick|recommendation)(?: for us| for our listeners| this week)?\?|recs\b)/iy,
  read: (_, {text, start}) =>
    /\bmy (?:\w+ )?$/i.test(text.slice(Math.max(0, start - 24), start)) ? undefined : 'section'
}

/** `onto recommendations`, `any book recommendations?`; not `our recommendations to the ministry`. */
const recommendationsSection: Rule<CueRole> = {
  name: 'section/recommendations',
  starts: ['recommendations', 'recommendation', 'shoutouts', 'shout'],
  pattern:
    /(?:recommendations?|shoutouts|shout-outs|shout outs)\b(?! (?:from|of|to|by|on|about|engines?|systems?|letters?)\b)/iy,
  read(_, {text, start}) {
    const before = text.slice(Math.max(0, start - 48), start)
    return turnedTo.test(before) && !announced.test(before) ? 'section' : undefined
  }
}

/** `the lightning round`, `What’s making us happy this week`. */
const namedSegment: Rule<CueRole> = {
  name: 'section/segment',
  starts: ['lightning', 'rapid', 'quickfire', 'making', 'obsessions', 'endorsements'],
  next: {making: ['us', 'you']},
  pattern:
    /(?:(?:lightning|rapid[- ]fire|quickfire) round\b|making (?:us|you) happy\b|obsessions\b|endorsements\b(?! (?:from|of|by|for)\b))/iy,
  read: () => 'section'
}

/** `Thanks for listening`, `where can people find you`. */
const sectionClose: Rule<CueRole> = {
  name: 'section/close',
  starts: ['thanks', 'thank', 'where', 'see', 'until', 'that'],
  next: {where: ['can'], see: ['you'], until: ['next']},
  pattern:
    /(?:thank(?:s| you)(?: all| everyone| everybody)?(?: so much| very much| again)? for (?:listening|joining|coming|being|tuning|watching)|where can (?:people|folks|listeners|everyone|everybody|they|our listeners) (?:get|find|follow|reach|go|connect)|see you (?:all )?(?:next|in the next)|until next (?:time|week)|that['’]s (?:it for|our show|all for))\b/iy,
  read: () => 'close'
}

/** A word with which people ask for favorites; the sentence decides whether it is a question of that kind. */
export const ask: Rule<CueRole> = {
  name: 'section/ask',
  starts: [
    'favorite',
    'favourite',
    'favorites',
    'favourites',
    'recommended',
    'recommending',
    'recommend',
    'enjoyed',
    'discovered',
    'loved',
    'enjoying',
    'reading',
    'watching',
    'listening',
    'endorse',
    'notable'
  ],
  pattern: /[a-z]+/iy,
  read: (_, {text, start, end}) =>
    /\?/.test(text.slice(end, end + 160)) && /^[^.!?]*\?/.test(text.slice(start, start + 240))
      ? 'ask'
      : undefined
}

/** `What should people read?`: asks for picks without the word. */
export const askWhatToTry: Rule<CueRole> = {
  name: 'section/ask-what-to-try',
  starts: ['should'],
  pattern:
    /should (?:people|folks|everyone|everybody|somebody|someone|anyone|we|i|(?:our |the )?(?:listeners|viewers|readers)|(?:a )?(?:beginners?|students?)|parents)(?: (?:[a-z]+ly|go|all|go and|be))? (?:read|watch|listen to|play)(?:ing)?\b(?! (?:into|from|out|as|that|this|it|them)\b)/iy,
  read: () => 'ask'
}

export const sectionCues = [
  picksSection,
  onePick,
  recommendationsSection,
  namedSegment,
  sectionClose
] as const
