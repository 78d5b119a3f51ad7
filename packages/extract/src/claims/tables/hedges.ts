import {linesOf} from '../phrases.js'

/** Frames by which a speaker says that something is only held to be so. */
export const hedgeFrames = linesOf(`
  i think | i think that | i think maybe | i believe | i believe that | i guess | i guess that | i suppose | i suspect
  i suspect that | i imagine | i would imagine | i'd imagine | i assume | i would assume | i'd assume | i reckon | i gather
  i feel like | i feel that | i figure | i would guess | i'd guess | i want to say | i would think | i'd think
  i would argue | i'd argue | i would say | i'd say | i would say that | i'd say that | i would bet | i'd bet | i bet | i don't think | i do think
  i don't think that | i don't believe | i don't believe that | i'm not sure | i am not sure | i'm not sure that | i'm not sure if
  i'm pretty sure | i am pretty sure | i'm fairly sure | i'm fairly certain | i'm guessing | i'm assuming | i wonder if | i wonder whether | i'm told
  i kind of think | i expect that | i'd expect that | i would expect that | we expect that | we'd expect that
  we think | we think that | we believe | we believe that | we suspect | we assume | we don't think | i thought | i thought that
  i understand | i understand that | as far as i know | as far as i can tell | as far as i understand | as far as we know
  if i remember correctly | if i remember right | if i recall correctly | if i recall | if i'm not mistaken | if memory serves
  from what i understand | from what i can tell | from what i've heard | from what i've seen | from what i know
  to my knowledge | to the best of my knowledge | my understanding is | my understanding is that | my sense is | my sense is that
  my guess is | my guess is that | my impression is | my impression is that | my feeling is | in my view | in my opinion
  it seems | it seems that | it seems like | it seems to me | it seems to me that | it looks like | it sounds like | it appears
  it appears that | it feels like | it's possible | it's possible that | it is possible that | it's likely that | it is likely that | there's a chance
  don't quote me | i could be wrong | i may be wrong | i might be wrong | correct me if i'm wrong | you could say | one could say
  i wonder | i also wonder | i could guess | if i had to guess | i have a feeling | i have a feeling that | i get the sense that | i get the feeling that
  i doubt | i doubt that | i would suspect | i'd suspect | i'm betting | i tend to think | i'm inclined to think | i seem to remember
  i seem to recall | i vaguely remember | as i understand it | as i recall | as far as i remember | as far as i understand it | last i checked
  last i heard | from what i can understand | from what i hear | from what i gather | from what i remember | my hunch is | my hunch is that
  chances are | chances are that | odds are | odds are that | there's a good chance | there is a good chance | there's a chance that | there is a chance
  i'm not 100% sure | i'm not entirely sure | i'm not exactly sure | i'm not totally sure | we suspect that | we assume that | we'd expect | i'd suppose | i presume | i don't suppose | i'm not certain
  i'm pretty certain | i forget | i can't remember | i don't remember | i don't know if | i don't know whether | i don't know that
`)

/** Words inside a statement that weaken it. Words that only round a number (`about`) are none. */
export const hedgeWords = linesOf(`
  probably | maybe | perhaps | possibly | presumably | apparently | supposedly | allegedly | reportedly | arguably | conceivably
  likely | most likely | very likely | unlikely | potentially | seemingly | might | may | could be | could have been
  might be | may be | may have | might have | seem | seems | seemed | appear to | appears to | appeared to | tend to | tends to
  in theory | theoretically | in some sense | for the most part | in principle | hopefully | would probably
  must have been | must have | or something | or something like that | or so | i think | i believe | i guess | i suppose
  or whatever | more or less | is said to | are said to | was said to | is believed to | are believed to | is thought to | are thought to
  is supposed to be | are supposed to be | must've been | could've been | in all likelihood
  i would say | i'd say | i imagine | i assume | i suspect | you could say | so to say
`)
