import type {Rule} from '../../quantities/rule.js'
import type {CueRole} from './cue.js'

const ordinal =
  '(?:first|second|third|fourth|fifth|next|last|final|other|only|main|big|top|one|quick|number one|last but not least)'
/** The words with which an ordinal begins. */
const ordinals = ordinal.match(/[a-z]+/g) ?? []
const noun = '(?:picks?|recommendations?|choices?|endorsements?|obsessions?|shout-?outs?|suggestions?)'
const is =
  "(?:is going to be|is gonna be|are going to be|would be|will be|has to be|have to be|had to be|is|are|was|comes from|goes to|['’]s going to be|['’]s gonna be|['’]s|['’]d be|['’]ll be)"
const soft = '(?: (?:also|actually|just|really|probably|definitely|this|again|always|simply|called))*'
const week =
  '(?: (?:of|for) (?:the|this) (?:week|day|episode|month|year)| this week| today| for today| for me)?'
const tail = `${week}(?: (?:really|actually|probably|definitely|then))?(?: ${is}|${is.replace(/ /g, ' ')})${soft}`

/** `My second pick is …`, `our choice this week is …`, `My first pick, …`. */
const myPick: Rule<CueRole> = {
  name: 'item/my-pick',
  starts: ['my', 'our', 'today'],
  pattern: new RegExp(
    `(?:my|our)(?: (?:own|${ordinal}|and|\\w{3,12}|\\w{2,5} show)){0,4} ${noun}(?:${tail}|${week}[,:])`,
    'iy'
  ),
  read: () => 'item'
}

const listed =
  '(?:one|pick|book|novel|movie|film|show|series|podcast|product|app|recommendation|album|song|game|tool|up)'
const relative = "(?: (?:that |which |who )?(?:[a-z'’]{1,12} ){1,8}?| on my list | here | )"

const determined = /^(?:the|my|another)\b/i
/** `his first book, …` opens no pick; `And first book, …` does. */
const opening = /(?:^|[.!?,;:] |\b(?:and|so|then|my|the|our) )$/i

/** `The other one is …`, `The last film that we saw is …`, `the last pick, …`, `a second one: …`. */
const nextOne: Rule<CueRole> = {
  name: 'item/next-one',
  starts: ['the', 'another', 'first', 'second', 'third', 'next', 'last', 'final', 'my'],
  next: {the: ordinals, my: ordinals},
  pattern: new RegExp(
    `(?:(?:the|my) (?:${ordinal} (?:and ${ordinal} )?)|another |(?:first|second|third|next|last|final) )${listed}` +
      `(?:${relative}(?:is going to be|is gonna be|would be|will be|has to be|is|are|was)${soft}|[,:](?= )|['’]s${soft})`,
    'iy'
  ),
  read(_, {text, start, end}) {
    const before = text.slice(Math.max(0, start - 6), start)
    const one = /\ba $/i.test(before) && text[end - 1] === ':'
    return determined.test(text.slice(start, start + 8)) || opening.test(before) || one ? 'item' : undefined
  }
}

/** `is slow.`, `is very long;`: says how it is, and names nothing. */
const told = /^ (?:(?:very|so|too|really|quite|pretty|rather|a bit) )?[a-z]+[.;!?]/

/** `The second is …`, `Number two, …`: one of a list that was asked for; not `The first is slow`. */
const ordinalIs: Rule<CueRole> = {
  name: 'item/ordinal-is',
  starts: ['the', 'first', 'second', 'third', 'number'],
  next: {
    the: ['first', 'second', 'third', 'fourth', 'other', 'last'],
    number: ['one', 'two', 'three', 'four', 'five']
  },
  pattern:
    /(?:(?:the )?(?:first|second|third|fourth|other|last)(?: of (?:those|these|them))? (?:is|would be|['’]s)(?: called| actually| probably)?|number (?:one|two|three|four|five)(?:,| is| would be))(?= )/iy,
  read: (_, {text, end}) => (told.test(text.slice(end, end + 40)) ? undefined : 'item')
}

/** `What’s making me happy this week is …`. */
const makingHappy: Rule<CueRole> = {
  name: 'item/making-happy',
  starts: ['making'],
  next: ['me'],
  pattern: /making me happy(?: this week| right now| lately)?,? is\b/iy,
  read: () => 'item'
}

/** `I’ll pick another show`: what comes then is one more. */
const pickAnother: Rule<CueRole> = {
  name: 'item/pick-another',
  starts: ['pick', 'add', 'mention', 'recommend'],
  next: ['another', 'one', 'two'],
  pattern: /(?:pick|add|mention|recommend) (?:another|one more|one other|two more)\b/iy,
  read: () => 'item'
}

/** `One thing I often recommend, …`. */
const oneIRecommend: Rule<CueRole> = {
  name: 'item/one-i-recommend',
  starts: ['one', 'book', 'show', 'movie', 'film', 'podcast', 'thing', 'other', 'others'],
  next: ['i', 'that', 'which'],
  pattern:
    /(?:one|book|show|movie|film|podcast|album|thing|other)(?: that| which)? i(?:['’]d| would|['’]ll| will)?(?: also| always| highly| really| often| usually| most)?(?: recommend| recommended| point to| give people)(?: (?:recently|to people|to everyone|most|most often|at work|all the time))?(?:,| is| are| would be| to (?:people|everyone) is| most is)/iy,
  read: () => 'item'
}

/** `A book that I keep giving to people is …`, `something that I wore out is …`. */
const thingIDid: Rule<CueRole> = {
  name: 'item/thing-i-did',
  starts: ['a', 'one', 'something', 'thing'],
  pattern:
    /(?:something|(?:a|one) (?:\w+ )?(?:one|book|movie|film|show|series|podcast|product|app|album|tool|thing|game))(?: that| which)? i(?:['’]ve|['’]m)?(?: [a-z]{2,12}){1,7}? is(?: called)?\b/iy,
  read: () => 'item'
}

/** `Mine is …`, `For me, it’s …`, `I’d say …`. */
const mine: Rule<CueRole> = {
  name: 'item/mine',
  starts: ['mine', 'for', 'to', 'i', 'the', 'my'],
  next: {for: ['me'], to: ['me'], the: ['answer'], my: ['answer']},
  pattern:
    /(?:mine(?:['’]s| is| would be| has to be)(?: (?:a|an|called)\b)?|i(?:['’]d| would) (?:probably )?(?:say|go with|choose)|(?:(?:for|to) me,? )?(?:i think )?(?:the|my) answer(?: for me| here)?,? (?:is|was|would be|has to be)|(?:for|to) me,?(?: i think,?| it(?:['’]s| is| was)| it would be))/iy,
  read: () => 'item'
}

/** `I’d add Dune`; not `I’d add salt`. */
const add: Rule<CueRole> = {
  name: 'item/add',
  starts: ['i'],
  pattern: /[Ii](?:['’](?:d|ll)| would| will)(?: also| just| maybe)? add(?= (?:the |an? )?["“‘]?[A-Z])/y,
  read: () => 'item'
}

/** `My favorite product is …`, `one of my favorite books is …`. */
const favoriteIs: Rule<CueRole> = {
  name: 'item/favorite-is',
  starts: ['my', 'favorite', 'favourite'],
  pattern: new RegExp(
    `(?:my )?(?:all-time |absolute |personal |new |recent |current )?favou?rite(?: [a-z]{2,14}){1,4}?${tail}`,
    'iy'
  ),
  read: () => 'item'
}

/** `Morgan’s pick is …`: somebody reads the pick of another person. */
const theirPick: Rule<CueRole> = {
  name: 'item/their-pick',
  starts: ['pick', 'recommendation'],
  pattern: new RegExp(`(?:pick|recommendation)${tail}`, 'iy'),
  read: (_, {text, start}) => (ownerOf(text, start) === undefined ? undefined : 'item')
}

/** Whose pick it is, where a name in the genitive stands before the noun at `start`. */
export function ownerOf(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 48), start)
  const name = /\b([A-Z][\w-]+(?: [A-Z][\w-]+)?)['’]s (?:\w+ )?$/.exec(before)?.[1]
  return name !== undefined && !/^(?:It|That|What|Here|There|He|She|Who|Let|Today|Week)$/.test(name)
    ? name
    : undefined
}

export const itemCues = [
  myPick,
  theirPick,
  nextOne,
  ordinalIs,
  makingHappy,
  pickAnother,
  oneIRecommend,
  thingIDid,
  mine,
  add,
  favoriteIs
] as const
