const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** With a capital and a stop they go on to a name: `Dr. Okafor`. They never end a sentence. */
export const titles = words(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Sen Sens Rep Reps Gov Lt Col Capt Cpt Cmdr Sgt Cpl Maj Adm
  Rev Hon Pres Supt Msgr Fr Br Sr Amb Insp Det Atty St Ste Mt Ft
  MR MRS MS DR
`)

/** They join what stands before to what follows: `e.g. Norway`. They never end a sentence. */
export const joiners = words('vs v e.g eg i.e ie cf viz ca approx resp incl esp')

/** Before a digit they are abbreviations, elsewhere they may be words: `No. 5`, `Fig. 3`, `Oct. 7`. */
export const counted = words(`
  No Nos Fig Figs Vol Ch Sec Sect Art Par Para App Eq Ex pp p vol fig no nos ch sec Rs
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`)

/** They may end a sentence or not: what follows decides. Words with a stop inside (`U.S`) come on top. */
export const either = words(`
  Inc Ltd Corp Co Bros Assn Dept Univ Jr Snr Esq etc al Ave Blvd Rd Hwy Sq Pty Cie Est
  co inc ltd
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
`)

/**
 * Words that begin sentences far more often than names. With a capital behind an abbreviation, or
 * behind a cut-off, they mark a new sentence.
 */
export const starters = words(`
  The A An This That These Those There Here It He She They We You I My Our Your His Her Its Their
  And But So Or Nor Yet Because If When While Whenever Unless Until Though Although However Whereas
  What Who Whose Where Why How Which Is Are Was Were Do Does Did Can Could Would Should Will Have Has Had Am
  In On At For From With As After Before Then Now By To Of About Over During Under
  Yes No Not Well Yeah Yep Okay OK Oh Right Just Also Even Still Only Maybe Perhaps Like Once Since
  All Any Both Each Every Some Most Many Much Few Several Another Other One Two Three
  Let Please Thanks Thank Anyway Actually Basically Obviously Sometimes Today Yesterday Tomorrow Later
`)
