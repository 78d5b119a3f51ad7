import {wordSet} from './words.js'

/**
 * Words that begin sentences far more often than names. With a capital behind an abbreviation, or
 * behind a cut-off, they mark a new sentence.
 */
export const starters = wordSet(`
  The A An This That These Those There Here It He She They We You I My Our Your His Her Its Their
  And But So Or Nor Yet Because If When While Whenever Unless Until Though Although However Whereas
  What Who Whose Where Why How Which Is Are Was Were Do Does Did Can Could Would Should Will Have Has Had Am
  Isn Aren Wasn Weren Doesn Didn Haven Hasn Hadn Couldn Wouldn Shouldn Ain
  In On At For From With As After Before Then Now By To Of About Over During Under Without
  Yes No Not Well Yeah Yep Nope Okay OK Oh Right Just Also Even Still Only Maybe Perhaps Like Once Since
  All Any Both Each Every Some Most Many Much Few Several Another Other One Two Three Such Neither Either
  Nobody Nothing None Somebody Someone Something Everybody Everyone Everything Anybody Anyone Anything
  Let Please Thanks Thank Anyway Actually Basically Obviously Sometimes Today Yesterday Tomorrow Later
  Instead Meanwhile Finally Suddenly Apparently Unfortunately Fortunately Therefore Thus Hence Moreover
  Furthermore Otherwise Besides Nevertheless Eventually Afterwards Certainly Clearly Definitely Probably Hopefully Especially Generally Recently Usually
  Honestly Luckily Sadly Surely Currently Originally Typically Similarly Hi Hello Hey
`)

/** Those that begin sentences behind a stop even where a text that has capitals leaves theirs out. */
export const lowerStarters = wordSet(`
  i i'm we it he she they you this that these those there if when why what how so but because although maybe yes no well then
`)

/** Titles of address: behind `U.S.` or `a.m.` they mark a new sentence, which `Sen.` or `Gen.` need not. */
const addresses = wordSet('Mr Mrs Ms Dr Prof')

/** Verbs that report speech: `“Come in!” Okafor said.` */
export const reporting = wordSet(`
  said says asked asks replied replies answered answers cried cries shouted shouts yelled yells whispered whispers
  murmured muttered mumbled exclaimed explained added adds called remarked repeated insisted
  demanded declared continued screamed sighed laughed snapped wrote writes
`)

/** Words that lines of a list lack and sentences broken over lines have. */
export const glue = wordSet(`
  a an the this that these those there here it he she they we you i me us him them my our your his her its their
  and but so or nor because if when while until though what who where why how which
  is are was were be been do does did can could would should will have has had am get got go goes went said
  in on at for from with as after before then by to of about over not just like
`)

/** Behind the title of nobody (`he is a Dr.`, `on Oak Dr.`) they mark a new sentence. */
export const behindTitles = wordSet('I He She They We It You The This That There But And So Then')

/** What stands before a title that names nobody. */
export const determiners = wordSet('a an the his her my your our their')

/** Whether a word with a capital marks a new sentence where a name would not. */
export function startsSentence(word: string): boolean {
  return starters.has(word) || addresses.has(word)
}
