import type {Rule} from '../../quantities/rule.js'
import {checkItOut, linked, oneToTry, order, suggest, youWillLove} from './advice-cues.js'
import type {CueRole} from './cue.js'
import {pronoun} from './pronoun.js'

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
