import type {Rule} from '../../quantities/rule.js'
import type {CueRole} from './cue.js'
import {pronoun} from './pronoun.js'

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
export const suggest: Rule<CueRole> = {
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
export const checkItOut: Rule<CueRole> = {
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
export const linked: Rule<CueRole> = {
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

/** `you’ll love …`, `Do yourself a favor and read …`, `grab a copy of …`. */
export const youWillLove: Rule<CueRole> = {
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
export const order: Rule<CueRole> = {
  name: 'verb/order',
  starts: ['read', 'get', 'buy', 'watch', 'try'],
  pattern: /(?:Read|Get|Buy|Watch|Try)(?= (?:the |a )?["“‘]?[A-Z])/y,
  read: (_, {text, start, end}) =>
    /(?:^|[.!?:] )$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[^.!?]{2,80}?,? by [A-Z]/.test(text.slice(end, end + 100))
      ? 'suggest'
      : undefined
}

/** `one to watch, …`, `If you haven’t read …`. */
export const oneToTry: Rule<CueRole> = {
  name: 'verb/one-to-try',
  starts: ['one', 'another', 'if'],
  next: {one: ['to'], another: ['one'], if: ['you']},
  pattern:
    /(?:(?:another )?one to (?:check out|watch|read|look at|look up|try|listen to)|if you(?: guys| all)?(?: have not|['’]ve never| have never| haven['’]t| don['’]t| do not| aren['’]t)(?: already| yet)? (?:read|watched|seen|follow|following|heard of|heard|checked out|listened to|played|tried))(?=[ ,:])/iy,
  read: () => 'suggest'
}
