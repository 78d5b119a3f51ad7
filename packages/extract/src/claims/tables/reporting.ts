import {linesOf, listOf} from '../phrases.js'

/** Verbs by which a speaker passes on what someone said or holds, in the base form. */
export const reportingVerbs = new Set(
  listOf(`
  say tell claim argue announce report write state ask advertise suggest predict explain warn promise admit deny
  estimate insist believe think agree conclude declare advise mention note propose recommend describe complain accuse
  confirm assert allege maintain acknowledge testify reply respond answer point reveal provide specify show find indicate hold rule order demand reckon hear worry expect call contend emphasize
`)
)

/** Those that state a past act rather than pass on words where no clause follows them. */
export const needsClause = new Set(
  listOf(
    `write report propose describe respond reply answer call point worry expect maintain note mention announce recommend accuse ask tell explain provide specify show find indicate hold rule order demand hear reveal`
  )
)

/** Nouns for what is passed on: `the claim is that`, `their position is`. */
export const reportNouns = new Set(
  listOf(
    `claim argument position view line theory thinking idea belief estimate report consensus message statement allegation finding myth rumor rumour`
  )
)

/** `according to the bank`. */
export const sources = linesOf(`according to | in the words of | as reported by`)

/** Those that pass on words only with `that` behind them: `the study shows that`. */
export const needsThat = new Set(
  listOf(`provide specify show find indicate hold rule order demand reveal expect`)
)

/** What the other speaker did with words: `you said that`, `you wrote that`. */
export const toldBy = new Set(
  listOf(`say tell claim argue write ask mention note explain suggest predict report state`)
)
