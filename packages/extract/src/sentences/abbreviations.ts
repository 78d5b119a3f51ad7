import {wordSet} from './words.js'

/** With a capital and a stop they go on to a name: `Dr. Okafor`. They never end a sentence. */
export const titles = wordSet(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Sen Sens Rep Reps Gov Lt Col Capt Cpt Cmdr Cdr Comdr Sgt Cpl Maj Adm
  Brig Pvt Rev Rt Hon Asst Assoc Adj Pres Supt Msgr Fr Br Amb Insp Det Atty Ste Mt Ft
  MR MRS MS DR
`)

/** They join what stands before to what follows: `e.g. Norway`. They never end a sentence. */
export const joiners = wordSet(
  'vs v e.g eg i.e ie cf viz ca approx resp incl esp a.k.a P.S P.P.S N.B mr mrs dr prof'
)

/** Before a digit they are abbreviations, elsewhere they may be words: `No. 5`, `Fig. 3`, `Oct. 7`. */
export const counted = wordSet(`
  No Nos Nr Fig Figs Vol Vols Bk Op Ch Chap Sec Sect Art Arts Par Para App Eq Ex Pt pp p pg vol vols fig figs
  no nos nr op ch chap sec art Rs Tel tel Ext ext Apt Bldg Rm Rte
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Cir
  ft yd yds lb lbs hr hrs
`)

/** They may end a sentence or not: what follows decides. Words with a stop inside (`U.S`) come on top. */
export const either = wordSet(`
  Inc Ltd Corp Co Bros Assn Dept Univ Jr Sr Snr Esq al St Ave Blvd Rd Hwy Sq Pty Cie Est
  co inc ltd
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
  Civ Crim Supp Stat Reg
  Calif Conn Fla Ariz Colo Minn Tenn Okla Neb Nev
`)

/** Behind an hour: they end a sentence before a name, but for the words in `afterHours`. */
export const hours = wordSet('a.m p.m A.M P.M')

/** What follows an hour in the same sentence: `9 a.m. Friday`, `8 p.m. Eastern`. */
export const afterHours = wordSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Eastern Central Mountain Pacific Atlantic Standard Daylight Greenwich Local
  ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST IST JST
`)

/** A capital behind them is a label, not an initial: `plan B.`, `vitamin C.`, `World War I.` */
export const lettered = wordSet(`
  plan Plan vitamin Vitamin type Type class Class grade Grade group Group team Team option Option series Series
  hepatitis Hepatitis section Section part Part point Point item Item exhibit Exhibit appendix Appendix table Table
  side Side round Round step Step case Case level Level tier Tier letter Letter site Site model Model War an An a A
`)

/** Names that are written with a mark: `Yahoo! Inc.` */
export const markedNames = wordSet('Yahoo Jeopardy Yum Joomla')

/** Lands and unions, which also stand before nouns: `the U.S. Senate`. */
export const lands = wordSet('U.S U.K E.U U.N U.S.A U.A.E')

/** What a land has, with a capital: it goes on a name. */
export const bodies = wordSet(`
  Government Senate Senator Congress Congressman Congresswoman House Representative President Presidential Constitution
  Constitutional Army Navy Naval Marine Marines Air Coast Space Military National Federal Department Supreme Court District
  Circuit Attorney Treasury Census Postal Forest Fish Patent Geological Bureau Agency Office Secretary State States
  Ambassador Embassy Capitol Mint Dollar Bank Chamber Conference Committee Commission Council Customs
  Citizenship Immigration Border Secret Central Intelligence Defense Energy Food Health Environmental Open Olympic
  Soccer Steel News Highway Route Virgin Trade Special Security General Assembly Parliament Prime Minister Justice
  Digital Cyber Nuclear Securities Copyright Trademark Civil
`)
