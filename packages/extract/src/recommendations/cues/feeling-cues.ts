import type {Rule} from '../../quantities/rule.js'
import type {CueRole} from './cue.js'

const adverbs =
  '(?: (?:just|absolutely|really|also|totally|still|been|do|have|always|truly|genuinely|frankly))'

const adverbWords = adverbs.match(/[a-z]{2,}/g) ?? []

/** `I absolutely love …`, `I’m a great fan of …`, `I’ve been loving …`. */
const love: Rule<CueRole> = {
  name: 'feeling/love',
  starts: ['i', 'love', 'big', 'huge', 'loved'],
  pattern: new RegExp(
    `(?:i(?:['’]ve)?${adverbs}{0,3} (?:love|loved|loving|adore|adored|enjoyed)|(?:big|huge|massive|great) fan of(?: the)?)(?= )(?! (?:to|how|when|that you|what|the (?:idea|fact|way|concept|thing))\\b)`,
    'iy'
  ),
  read: () => 'love'
}

/** `Love Dune.`, without a subject. */
const bareLove: Rule<CueRole> = {
  name: 'feeling/bare-love',
  starts: ['love', 'loved'],
  pattern: /[Ll]oved?(?= ["“‘]?[A-Z])/y,
  read: (_, {text, start}) =>
    /(?:^|[.!?,] )$/.test(text.slice(Math.max(0, start - 2), start)) ? 'love' : undefined
}

/** `I love it`, `My favorite novel.`, `That’s a great book`: about what was named before. */
const loveIt: Rule<CueRole> = {
  name: 'feeling/love-it',
  starts: ['i', 'my', 'one', 'love', 'such', 'absolutely'],
  next: {
    i: [...adverbWords, 'love', 'loved'],
    my: ['all', 'absolute', 'personal', 'favorite', 'favourite'],
    one: ['of'],
    such: ['a'],
    absolutely: ['love', 'loved']
  },
  pattern: new RegExp(
    `(?:(?:i${adverbs}{0,3} |absolutely )?lov(?:e|ed) (?:it|that|this|that one|this one|(?:that|this) (?:book|show|movie|film|podcast|album|series|band|song|author))(?=[.,!?;]|$| so)|(?:one of )?my(?: (?:all-time|absolute|personal))? favou?rite (?:book|novel|show|movie|film|podcast|album|series|band|song|author|game|app|one|tool)s?(?: of all time| ever| of the year| too| as well)?(?=[.,!?;]|$)|such a (?:good|great|wonderful|fantastic) (?:book|novel|show|movie|film|podcast|album|series|game)(?=[.,!?;]|$))`,
    'iy'
  ),
  read: () => 'loveBack'
}

/** `stay away from …`, `don’t bother with …`. */
const against: Rule<CueRole> = {
  name: 'feeling/against',
  starts: ['stay', 'don', 'bother', 'skip', 'avoid', 'waste'],
  pattern:
    /(?:stay away from|don['’]t (?:bother (?:with|reading|watching)|waste (?:your|any) time (?:with|on|reading|watching)|read|watch))(?= )/iy,
  // `I don’t watch X` tells a habit, it advises nobody.
  read: (_, {text, start}) =>
    /\b(?:i|we|they|he|she|people|who|you) (?:\w+ )?$/i.test(text.slice(Math.max(0, start - 24), start))
      ? undefined
      : 'against'
}

/** `I’d second that`: agrees with what another speaker recommended. */
const second: Rule<CueRole> = {
  name: 'feeling/second',
  starts: ['second', 'seconded'],
  pattern:
    /(?:second (?:that|it|this)(?: one| pick| recommendation| suggestion)?(?=[.,!?;]|$)|seconded(?=[.,!;]|$))/iy,
  read(_, {text, start}) {
    if (/^seconded/i.test(text.slice(start, start + 8))) return 'loveBack'
    const before = text.slice(Math.max(0, start - 24), start)
    return /\bi(?:['’](?:d|ll))?(?: (?:will|would|want to|also|really|just|can|have to))* $/i.test(before)
      ? 'loveBack'
      : undefined
  }
}

/** `That’s a good one`: counts only where recommendations are due. */
const goodOne: Rule<CueRole> = {
  name: 'feeling/good-one',
  starts: ['that', 'it'],
  pattern:
    /(?:that|it)(?:['’]s| is| was)(?: really| such| also| actually)? an? (?:very |really )?(?:good|great|wonderful|fantastic|lovely|brilliant|terrific|excellent) (?:one|book|novel|movie|film|show|series|podcast|album|pick)(?=[.,!;]|$)/iy,
  read: () => 'loveBack'
}

export const feelingCues = [love, bareLove, loveIt, second, goodOne, against] as const
