import type {Rule} from '../../quantities/rule.js'
import type {CueRole} from './cue.js'

const speakerBefore =
  /(?:\b(?:i|we)(?:['’](?:d|ll|ve|m))?|\b(?:highly|strongly|definitely|wholeheartedly|heartily))(?: (?:would|will|can|could|also|highly|really|strongly|definitely|always|usually|often|just|have|have to|want|wanted|to|am|going|gonna|still|heartily|absolutely|totally|must|wholeheartedly|do|were|cannot|can['’]t)){0,5} $/i
const denied =
  /\b(?:not|never|wouldn['’]t|won['’]t|don['’]t|didn['’]t|can['’]t|cannot|couldn['’]t|hardly)(?: \w+){0,2} $/i
const enough = /^[^.!?]{1,80}\b(?:enough|highly|more)\b/i
const workVerb =
  '(?:read|watch|listen to|check out|pick up|try out|go see|see|visit|follow|get|look up|look at|take a look at|go read|go watch|try|play)'
const workGerund =
  '(?:reading|watching|listening to|checking out|picking up|trying out|trying|visiting|following|getting|buying|playing|seeing|looking up|looking at|taking a look at|going to)'
const people =
  "(?:you|you all|people|folks|everyone|everybody|anyone|our listeners|listeners|that you|that people|that everyone|that folks|you guys|y'all)"
const pronoun =
  '(?:it|this|that|them|those|these|that one|this one|that (?:book|show|movie|film|podcast|one|album|series|game|episode)|this (?:book|show|movie|film|podcast|album|series|game|episode)|the (?:book|show|movie|film|podcast|album))'
const pronounEnd = '(?=[.,!?;]| (?:to|as well|also|too|for|so|if|enough|highly|because|and|but|out)\\b|$)'

/** `I’d also recommend …`, `I recommend that you read …`; not `I recommend using …` nor `they recommend …`. */
const recommend: Rule<CueRole> = {
  name: 'verb/recommend',
  starts: ['recommend', 'recommending', 'suggest', 'endorse'],
  pattern: new RegExp(
    `(?:recommend(?:ing)?|suggest|endorse)(?:(?: (?:${people}|the)){0,2} ${workVerb}(?= )| ${workGerund}(?= )| to (?:people|everyone|you|everybody|anyone),?)?(?! (?:that|using|to|against|you|people|we|they|for|him|her|me|doing|not|when|if|as|how|what|[a-z]{2,14}ing)\\b)(?=[ ,])`,
    'iy'
  ),
  read(_, {text, start, end}) {
    const before = text.slice(Math.max(0, start - 64), start)
    if (denied.test(before) && !enough.test(text.slice(end, end + 100))) return 'against'
    if (
      /^sugg/i.test(text.slice(start, end)) &&
      !/ (?:read|watch|listen|check)/i.test(text.slice(start, end))
    )
      return undefined
    return speakerBefore.test(before) ? 'recommend' : undefined
  }
}

/** `I highly recommend it`, `I’d recommend this one`. */
const recommendIt: Rule<CueRole> = {
  name: 'verb/recommend-it',
  starts: ['recommend', 'pick'],
  pattern: new RegExp(
    `(?:recommend(?: ${workGerund})?(?=[.!?;]|,(?! [A-Z"“‘])|$)|(?:recommend|pick) (?:(?:${people} )?(?:check|checking|go check|give|giving) (?:${pronoun}) (?:out|a (?:read|watch|listen|try|shot))|(?:${people} )?(?:reading |watching |trying |listening to |read |watch |${workVerb} )?${pronoun}${pronounEnd}))`,
    'iy'
  ),
  read(_, {text, start, end}) {
    const before = text.slice(Math.max(0, start - 64), start)
    if (denied.test(before) && !enough.test(text.slice(end - 1, end + 100))) return 'againstBack'
    return speakerBefore.test(before) ? 'back' : undefined
  }
}

/** `I’m going to pick …`, `I want to shout out …`. */
const pick: Rule<CueRole> = {
  name: 'verb/pick',
  starts: ['pick'],
  pattern:
    /pick (?!(?:up|out|on|off|apart|one|a|an|it|that|this|them|those|and|between|from|your|my|two|some|something)\b)/iy,
  read: (_, {text, start}) =>
    /\bi(?:['’](?:ll|m|d))?(?: (?:going|gonna|want|wanted|to|will|am|would|have|also|just|like)){1,4} $/i.test(
      text.slice(Math.max(0, start - 48), start)
    )
      ? 'recommend'
      : undefined
}

/** `a shout-out to …`. */
const shoutOut: Rule<CueRole> = {
  name: 'verb/shout-out',
  starts: ['shout', 'shoutout'],
  pattern:
    /(?:shout-?outs? (?:goes |go )?(?:to|for)|shout[- ]?out,? which is|shout(?:ing)? out(?: to)?(?! (?:to|for|which)\b))(?= )/iy,
  read: () => 'recommend'
}

/** How advice goes on. */
const tries = [
  'read',
  'watch',
  'listen',
  'check',
  'see',
  'pick',
  'definitely',
  'really',
  'all',
  'go',
  'and',
  'also',
  'absolutely',
  'totally'
]

/** `You should read …`, `Go check out …`. */
const suggest: Rule<CueRole> = {
  name: 'verb/suggest',
  starts: ['should', 'must', 'gotta', 'have', 'need', 'check', 'checkout', 'go', 'can'],
  next: {
    should: tries,
    must: tries,
    gotta: tries,
    can: tries,
    have: ['to'],
    need: ['to'],
    check: ['out'],
    go: ['check', 'and', 'read', 'watch', 'listen', 'see']
  },
  pattern: new RegExp(
    `(?:(?:should|must|gotta|have to|need to|can)(?: (?:definitely|really|all|go|and|also|absolutely|totally)){0,3} (?:read|watch|listen to|check out|see|pick up)|(?:go |go and |please )?check out|go (?:and )?(?:read|watch|listen to|see))(?= )(?! (?:${pronoun})[.,!?;])(?! (?:if|what|how|when|who|whether|in|at|out|on|more|my|our|your)\\b)`,
    'iy'
  ),
  read(_, {text, start, end}) {
    const words = text.slice(start, end)
    if (!/^(?:should|must|gotta|have|need|can)\b/i.test(words)) return 'suggest'
    const before = text.slice(Math.max(0, start - 24), start)
    return /\b(?:you|everyone|everybody|people|folks|you guys|you all)(?:['’]ve)? (?:really |definitely |all )?$/i.test(
      before
    )
      ? 'suggest'
      : undefined
  }
}

/** `check it out`, `go watch it`, `it’s well worth reading`, `check those shows out`. */
const checkItOut: Rule<CueRole> = {
  name: 'verb/check-it-out',
  starts: ['check', 'go', 'worth', 'give', 'must'],
  next: {
    go: ['and', 'check', 'watch', 'read', 'see', 'get', 'buy', 'listen', 'play'],
    give: ['it', 'that', 'them'],
    must: ['read', 'watch', 'see', 'listen']
  },
  pattern: new RegExp(
    `(?:(?:go )?(?:and )?check (?:${pronoun}|(?:those|these) [a-z]{3,10}) out|check out (?:${pronoun})(?=[.,!?;])|go (?:and )?(?:watch|read|see|get|buy|listen to|play) (?:${pronoun})(?=[.,!?; ])|check out(?=[.!?])|worth (?:a )?(?:reading|watching|checking|listening|a read|read|watch|a watch|a listen|a look|looking|seeing|visiting|picking|your time)|give (?:it|that|them) a (?:try|read|watch|listen|shot|go)|must[- ](?:read|watch|see|listen)\\b)`,
    'iy'
  ),
  read: () => 'back'
}

/** `I’ll put it in the show notes`: what listeners get a link to. */
const linked: Rule<CueRole> = {
  name: 'verb/linked',
  starts: ['put', 'link', 'drop'],
  pattern:
    /(?:(?:put|drop) (?:it|that|them|those|a link(?: to (?:it|that|them|those))?|the link(?: to (?:it|that))?|links to (?:it|that|them|those)) (?:in|into|down in) (?:the|our|your) (?:show ?notes|notes|description|chat)|link (?:to )?(?:it|that|them) in (?:the|our) (?:show ?notes|notes|description))\b/iy,
  read: (_, {text, start}) =>
    /\b(?:i|we)(?:['’]ll| will| can|['’]m going to|['’]re going to)(?: also| definitely)? $/i.test(
      text.slice(Math.max(0, start - 32), start)
    )
      ? 'back'
      : undefined
}

/** `I’d put in a plug for …`, `I can’t say enough good things about …`. */
const plug: Rule<CueRole> = {
  name: 'verb/plug',
  starts: ['plug', 'enough'],
  pattern: /(?:plug for|enough (?:good |nice |great )?things about)(?= )/iy,
  read: (_, {text, start}) =>
    /\bi(?:['’](?:d|ll|m))?(?: [a-z'’]+){1,6} $/i.test(text.slice(Math.max(0, start - 56), start))
      ? 'recommend'
      : undefined
}

/** `you’ll love …`, `Do yourself a favor and read …`, `grab a copy of …`. */
const youWillLove: Rule<CueRole> = {
  name: 'verb/you-will-love',
  starts: ['you', 'do', 'grab', 'get', 'pick', 'buy', 'order'],
  next: {
    do: ['yourself'],
    grab: ['a', 'your'],
    get: ['a', 'your'],
    buy: ['a', 'your'],
    order: ['a', 'your'],
    pick: ['up']
  },
  pattern:
    /(?:[Yy]ou(?:['’]ll| will| might| would)(?: really| also| absolutely| probably){0,2} (?:love|like|enjoy)|[Dd]o yourself a favou?r(?:,| and)(?: go)?(?: and)? (?:read|watch|listen to|get|see|check out|pick up)|(?:[Gg]rab|[Gg]et|[Pp]ick up|[Bb]uy|[Oo]rder) (?:a|your) copy of)(?= (?:the |a )?(?:\w+ )?["“‘A-Z])/y,
  read: () => 'suggest'
}

/** `Get Small Engines, by Ruth Okafor.`: an order, where a maker tells that it is a work. */
const order: Rule<CueRole> = {
  name: 'verb/order',
  starts: ['read', 'get', 'buy', 'watch', 'try'],
  pattern: /(?:Read|Get|Buy|Watch|Try)(?= (?:the |a )?["“‘]?[A-Z])/y,
  read: (_, {text, start, end}) =>
    /(?:^|[.!?:] )$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[^.!?]{2,80}?,? by [A-Z]/.test(text.slice(end, end + 100))
      ? 'suggest'
      : undefined
}

/** `Omar recommends …`: what a guest left behind is read out. Whether it is a guest, the speakers decide. */
const theyRecommend: Rule<CueRole> = {
  name: 'verb/they-recommend',
  starts: ['recommends', 'picked', 'chose'],
  pattern: /(?:recommends|picked|chose)(?= (?:[a-z]+ ){0,3}["“‘]?[A-Z])/y,
  read: (_, {text, start}) => (namedSubject(text, start) === undefined ? undefined : 'recommend')
}

/** The name right before a verb. */
export function namedSubject(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 48), start)
  return /\b([A-Z][\w'’-]+) (?:also |highly |has )?$/.exec(before)?.[1]
}

/** `one to watch, …`, `If you haven’t read …`. */
const oneToTry: Rule<CueRole> = {
  name: 'verb/one-to-try',
  starts: ['one', 'another', 'if'],
  next: {one: ['to'], another: ['one'], if: ['you']},
  pattern:
    /(?:(?:another )?one to (?:check out|watch|read|look at|look up|try|listen to)|if you(?: guys| all)?(?: have not|['’]ve never| have never| haven['’]t| don['’]t| do not| aren['’]t)(?: already| yet)? (?:read|watched|seen|follow|following|heard of|heard|checked out|listened to|played|tried))(?=[ ,:])/iy,
  read: () => 'suggest'
}

/** `in particular, …`: picks one out of what was recommended. */
const particular: Rule<CueRole> = {
  name: 'verb/particular',
  starts: ['in', 'particularly', 'especially', 'starting'],
  next: {in: ['particular'], starting: ['with']},
  pattern: /(?:in particular|particularly|especially|starting with)(?=,? [A-Z"“‘])/iy,
  read: () => 'use'
}

/** `I’ve been watching …`: counts only where recommendations are due. */
const use: Rule<CueRole> = {
  name: 'verb/use',
  starts: ['i', 'been', 'obsessed'],
  pattern:
    /(?:i(?:['’](?:ve|m))?(?: have| am| was)?|obsessed with|been)(?: (?:been|just|recently|also|really|actually|currently|now|started|absolutely|do|totally|got|finally|always|still|only)){0,4} ?(?:using|(?:re-?)?watching|(?:re-?)?reading|listening to|playing(?: around)?(?: [a-z]+){0,2}(?: with)?|use|downloaded|bought|found|tried|enjoying|loving|binging|discovered|finished|obsessed with|into|picked up|got|pick|wearing)?(?: (?:a lot of|through))?(?= )/iy,
  read: (_, {text, start, end}) =>
    /(?:ing|use|downloaded|bought|found|tried|discovered|finished|with|into|up|got|to|pick)$/i.test(
      text.slice(start, end)
    )
      ? 'use'
      : undefined
}

export const verbCues = [
  recommend,
  recommendIt,
  pick,
  theyRecommend,
  shoutOut,
  suggest,
  plug,
  linked,
  youWillLove,
  order,
  oneToTry,
  checkItOut,
  particular,
  use
] as const
