import {linesOf, listOf} from '../phrases.js'

/** Adjectives and adverbs of taste: what they state no one can check. */
export const opinionWords = new Set(
  listOf(`
  amazing awesome awful annoying bad beautiful best better boring brilliant cool crazy critical cute delicious difficult easy
  elegant enjoyable exciting excited excellent fair fantastic fascinating favorite favourite fine frustrating fun funny
  glad good gorgeous great happy hard horrible huge important impressive incredible inspiring interesting intriguing lovely
  lucky neat nice perfect pleasant powerful proud reasonable ridiculous sad scary silly smart stupid super terrible thoughtful
  tough tricky ugly unbelievable useful valuable weird wild wise wonderful worth worthwhile wrong right sweet sexy insane
  love hate loved
`)
)

/** Words for wishes, feelings and plans of the speaker. */
export const feelings = linesOf(`
  i want | i wanted | we want | i wanna | i like | i love | i hate | i hope | we hope | i wish | i feel | i felt | i enjoy | i prefer | i need
  i don't want | i don't like | i didn't want | i don't care | i'd love | i would love | i'd like | i would like | i'm excited | i am excited
  i'm happy | i'm glad | i'm curious | i am curious | i'm wondering | i wonder | i was wondering | i'm trying | i'm going to | i'm gonna
  we're going to | we're gonna | i'll | we'll | i will | i don't know | i have no idea | i'm looking forward | i can't wait
  i'm interested | i'm sorry | i apologize | i was like | i'm like | we should | i should | you should | we need | you need | i can't
  i'm not saying | i'm just saying | i'm saying | i get it | i see | i agree | i disagree | i understand | i appreciate | i'm thankful | i'm thinking
`)

/** Words of the talk about the talk: greetings, thanks, questions, what comes next, what to subscribe to. */
export const logistics = linesOf(`
  welcome | thank you | thanks | thanks for | good morning | good evening | hello | hi | bye | goodbye | cheers | subscribe | this episode
  the episode | the show | our show | this show | this podcast | the podcast | our podcast | show notes | the show notes | our guest | my guest | our guests
  our sponsor | our sponsors | sponsored by | brought to you | promo code | coupon | sign up | check out | head over | go to | stay tuned
  listeners | listening | tune in | our website | newsletter | next week | follow us | leave a review | a question | my question | the question
  question is | talk about | talked about | talking about | we talk | tell us | tell me | let me ask | let me | let's | i want to ask | go ahead | move on
  what you said | you mentioned | your question | good question | great question | for joining | for having me | coming to you | back to
  i'm going to say | as we | i yield | unanimous consent | dive into | get into | bring up | hear me | hear you | already mentioned | just mentioned | as mentioned | you brought up | brought that up | brought it up
`)

/** Words that make a statement hypothetical. */
export const hypotheticals = linesOf(`
  if | would | could | imagine | suppose | let's say | say you | should | were to | what if | as if | whether | unless | wouldn't | couldn't | ideally
`)

/** What ought to be, not what is. */
export const obligations = linesOf(`
  should | shouldn't | ought to | need to | needs to | have to | has to | had to | must | gotta | got to | supposed to | better off
`)

/** Words that compare. `than` counts by itself; other comparatives are read by their form. */
export const comparisons = linesOf(`
  than | compared to | compared with | in comparison | as much as | as many as | as well as the | similar to | different from | different than
  the same as | unlike | more so | less so | equivalent to | ahead of | behind the | equal to | twice as | half as | the most | the least
  the largest | the biggest | the best | the first | the only | the fastest | the cheapest | the highest | the lowest | the worst | one of the most
  one of the largest | one of the biggest | one of the first | one of the few | outperform | outperforms | surpassed | surpass | caught up | dominate | dominates
  relative to | as opposed to | versus | on par with | superior to | inferior to | rather than | even more | even better | much more | much less | a lot more
  far more | far less
`)

/** What makes a comparison by itself; the rest of `comparisons` only speaks for check-worthiness. */
export const comparisonCores = linesOf(`
  than | just like | similar | equivalent | compared to | compared with | in comparison | similar to | different from | different than | the same as | unlike | equivalent to
  ahead of | twice as | half as | the largest | the biggest | the best | the fastest | the cheapest | the highest | the lowest | the worst
  one of the most | one of the largest | one of the biggest | outperform | outperforms | outperformed | surpassed | surpass | caught up | catch up | dominate
  dominates | relative to | on par with | superior to | inferior to | even cheaper | even better | even worse | even more | the most | as opposed to | a lot more | much more | lag behind
`)

/** Words for cause and effect. */
export const causes = linesOf(`
  because of | because | due to | led to | leads to | lead to | leading to | caused | causes | caused by | causing | resulted in | results in
  result of | results from | as a result | thanks to | drove | drives | driven by | that's why | that is why | which is why | the reason | so that
  enables | enabled | allows | allowed | makes it | made it possible | helps | helped | improves | improved | increases | prevents | prevented
  forced | triggered | inspired | responsible for | contributed to | impact on | effect on | influence on | in order to | consequence of | stems from
  in response to | reduces | reduced | therefore | means that
`)

/** What makes a causal statement by itself. */
export const causeCores = linesOf(`
  because of | because | due to | led to | leads to | caused | causes | caused by | causing | resulted in | results in | as a result | thanks to
  driven by | that drove | that's why | that is why | which is why | stems from | contributed to | responsible for 
  prevents | prevent | prevented | inspired | improves | increases | reduces | triggered | forced | impact on | effect on | influence on
  enabled | the reason
`)

/** Words that say how many or how often without a figure. */
export const quantifiers = linesOf(`
  most of | most | majority | the majority | vast majority | all of | every | each of | none of | no one | nobody | everyone | everybody | half
  a lot of | lots of | many | few | several | a number of | a handful | dozens | hundreds | thousands | millions | billions | trillions | almost all | nearly all
  half of | a third | a quarter | twice | double | doubled | tripled | always | never | only | a bunch of | multiple | both | almost every | almost everybody | one of the
  a large | a huge | a significant | a small
`)

/** Proportions and amounts that make a statistic without a figure. */
export const amounts = linesOf(`
  majority | most of the | half of | half the | a third of | a quarter of | a third | hundreds of | thousands of | millions of | billions of | trillions of
  dozens of | doubled | tripled | twice | a dozen | hundreds | thousands | millions | billions | trillions | percent | per cent | almost every | almost everybody
  almost everyone | almost all | nearly all | significant portion | large number of | one in | a full | a couple of | a couple
`)

/** Words that say that something will be. */
export const futures = linesOf(`
  will | won't | 'll | going to | gonna | it'll | they'll | he'll | she'll | that'll | there'll | is expected to | are expected to | is set to | intends to
  plans to | is likely to | are likely to | will be
`)

/** Subjects so vague that a statement about them cannot be checked without more. */
export const vagueSubjects = new Set(
  listOf(
    `it it's that that's this there's what what's which something anything everything nothing these those here here's it'd that'd it'll`
  )
)

/** What begins an order or an invitation: base verbs that statements do not begin with. */
export const imperatives = new Set(
  listOf(`
  go check let let's please tell take look try imagine think remember note consider see keep make get give come subscribe visit sign join call stop
  start listen watch read hold wait stay send ask say put don't do be suppose feel help talk head email write click follow enjoy
`)
)

/** Acts that leave a record: their other forms than the base speak for a claim. */
export const publicActs = new Set(
  listOf(`
  announce acquire adopt appoint approve arrest ban begin block borrow build buy cancel close create cut decide declare deliver deploy
  design develop discover donate double draft drop earn elect employ enact establish expand export file fine fire found fund grow hire
  implement import improve increase install introduce invade invent invest issue join kill launch lose  manufacture merge migrate
  move  open organize own partner pass pay produce promote publish purchase raise receive reduce reject release remove rename
  replace require restrict reveal sell send sentence settle ship shut sign  sponsor start stop submit sue  
  train transfer uncover update upgrade vote win withdraw write restore quit resign retire marry die graduate
`)
)

/** Words that place a statement in time without a date. */
export const timeAdverbs = linesOf(`
  originally | initially | eventually | already | previously | formerly | recently | at the time | at that time | back then | since | ago | once
  last year | last month | last week | last night | this year | this month | this week | this morning | in the past | over the past | in recent years
  for years | for months | for a month | for a year | historically | traditionally | first | later | after that | until | yesterday | now | nowadays | currently | these days
`)

/** Verbs of mind: with the speakers as their subject they tell of wishes and thoughts, not of facts. */
export const mentalVerbs = new Set(
  listOf(`
  want like love hate hope feel think wonder care wish enjoy prefer guess mean understand imagine suppose worry appreciate believe
  figure intend plan miss wanna
`)
)
