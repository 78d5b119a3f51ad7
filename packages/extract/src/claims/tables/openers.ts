import {linesOf} from '../phrases.js'

/** Words that join a sentence to what was said before, or buy time: they state nothing. */
export const openers = linesOf(`
  and | but | so | or | yet | nor | because | cause | cuz | plus | then | now | well | yeah | yes | yep | yup | no | nope
  right | okay | ok | oh | ah | um | uh | er | hmm | hm | mm | huh | like | actually | basically | literally
  honestly | frankly | obviously | clearly | certainly | anyway | anyways | again | also | look | listen | see
  hey | hi | hello | sure | exactly | absolutely | totally | definitely | correct | true | indeed | alright | all right | great
  first | second | secondly | third | finally | lastly | first of all | second of all | to begin with | for one thing
  of course | for sure | in fact | as a matter of fact | at the end of the day | at least
  you know | i mean | you see | i guess you know | let's see | let me see | let's say | say
  you know what | guess what | i'll tell you | i will tell you | i tell you | i'll say | i would say that
  for example | for instance | e.g. | i.e. | in other words | that said | that being said | having said that | by the way
  on the other hand | on the one hand | in addition | in general | in particular | specifically | essentially
  to be fair | to be honest | to be clear | to put it simply | to summarize | in short | in summary | put differently
  as you know | as we know | as i said | as i mentioned | as you said | as you say | as you mentioned | as you can see
  like i said | like you said | as always
  however | therefore | moreover | furthermore | besides | meanwhile | thus | hence | still | instead
  interestingly | importantly | more importantly | most importantly | fortunately | unfortunately
  ironically | surprisingly | sadly | luckily | naturally | technically | and then | so then | but then | and so | and also
  and of course | and actually | sort of | kind of | which is that | if you will | if you like
  thank you | thanks | man | dude | my friend | everybody | everyone | guys | folks
  sir | ma'am | madam | madam chair | mr chairman | your honor | ladies and gentlemen
  don't get me wrong | make no mistake | not to mention | long story short | funny enough | funnily enough | one | two | three | let's say that
  not only that | the other thing | another thing | one thing | the last thing
`)

/**
 * Frames that only introduce a statement: `the point is that`, `it's important to note that`. Those that
 * weaken it (`I think`) or name whose it is (`they say that`) stay in the quote.
 */
export const frames = linesOf(`
  the thing is | the thing is that | the point is | the point is that | the fact is | the fact is that
  the truth is | the truth is that | the reality is | the reality is that | the problem is | the problem is that
  the issue is | the issue is that | the idea is | the idea is that | the good news is | the good news is that
  the bad news is | the bad news is that | the reason is | the reason is that | the other thing is that
  the other thing is | another thing is that | another thing is | the first thing is that | one thing is that
  one of the issues is that | one of the things is that | one of the problems is that | the fact of the matter is
  the fact of the matter is that | part of it is that | part of that is that | part of the problem is that
  what happened is | what happened is that | what happened was | what happened was that | what i mean is that
  what i did was | what we did was | what they did was | what we did is | what i did is | what they did is
  it turns out | it turns out that | turns out | turns out that | it so happens that | the interesting thing is that
  what's interesting is that | what's interesting is | what is interesting is that | the interesting part is that
  the main point is that | the bottom line is that | the bottom line is | the key is that | the key point is that
  it's true that | it is true that | it's clear that | it is clear that | it's obvious that
  i can tell you | i can tell you that | i can tell you what | i want to point out that | i should mention that
  i should say that | i should note that | i would note that | i would add that | i'd add that | i would point out that
  i'll mention that | i'll note that | i will note that | i have to say | i have to say that | i must say | i gotta say
  i've noticed that | don't forget that | keep in mind | keep in mind that | bear in mind that | remember | remember that
  let me tell you | let me just say | let me just say that | let me point out that 
  you might remember | you might remember that | you may remember | you may remember that | you may recall that | you might recall that
  you probably know that | you might know that | as you may know | as you might know | you will remember that | you'll remember that
  i know | i know that | we know that | we all know that | you know that | as i noted | as you noted | as we discussed
  if you think about it | if you look at it | when you think about it | if you ask me | if i'm honest
  just to be clear | just so you know | you have to understand | you have to understand that | you have to remember that
  you've got to understand that | i want to say that | i do want to say that | people forget that | notice that | note that
`)

/** `it's important to note that`: these adjectives, then these verbs. */
export const noteworthy = {
  it: new Set(['it is', "it's", 'it was']),
  adjectives: new Set([
    'important',
    'worth',
    'interesting',
    'critical',
    'fair',
    'good',
    'useful',
    'helpful',
    'crucial'
  ]),
  verbs: new Set([
    'note',
    'noting',
    'say',
    'saying',
    'mention',
    'mentioning',
    'remember',
    'remembering',
    'notice',
    'noticing',
    'understand',
    'understanding',
    'realize',
    'emphasize',
    'stress',
    'recognize',
    'know',
    'recall',
    'add',
    'adding',
    'point',
    'pointing'
  ])
} as const

/** What trails off behind a statement. */
export const closers = linesOf(`
  right | okay | ok | yeah | yes | no | you know | you know what i mean | i mean | you see | huh | eh | correct | see
  isn't it | aren't they | doesn't it | don't they | didn't it | didn't they | wasn't it | weren't they | don't you think | do you know
  and so on | and so forth | and so on and so forth | and stuff | and stuff like that | and things like that | and all that
  and everything | and whatnot | et cetera | whatever | or whatever | or anything | or so on
  of course | obviously | as well | basically | actually | too | though | anyway | for sure | for example | for instance | like
  and | but | so | or | because | which | that | then | and then | and so | but then | um | uh | if you will
  sir | ma'am | madam | madam chair | mr chairman | your honor | folks | guys
  it turns out | as you've mentioned | as you said | like you mentioned | like i mentioned | as you've alluded to | if that makes sense
  even though | although | though | whereas | while | even if | in case
  one of which | some of which | most of which | all of which | none of which
  if you like | so to speak | as i said | as you know | by the way | as i mentioned | like i said | as you said | the
  | and i | and you | and he | and she | and it | and we | and they | but i | but you | but he | but she | but it | but we | but they | so i | so you | so he | so she | so it | so we | so they
`)

/** A clause that begins with one of these goes on behind its first comma. */
export const subordinators = new Set([
  'when',
  'whenever',
  'if',
  'as',
  'because',
  'while',
  'since',
  'although',
  'though',
  'once',
  'after',
  'before',
  'until',
  'unless',
  'where',
  'wherever',
  'whereas',
  'given',
  'even',
  'now that',
  'what',
  'instead',
  'rather',
  'by',
  'in',
  'at',
  'on',
  'for',
  'with',
  'to'
])
