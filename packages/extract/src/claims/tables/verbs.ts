import {listOf} from '../phrases.js'

/** Regular verbs, in the base form; their other forms are derived. */
export const regular = listOf(`
  accept accuse achieve acquire act adapt add address admit adopt advertise advise affect agree aim allow
  announce answer apologize appear apply appoint approve argue arrest arrive ask assemble assume attack attend
  attract ban base believe belong benefit block boost borrow build call cancel care carry cause celebrate change
  charge check claim clean close collect combine commit compare compete complain complete compile concern
  conclude confirm connect consider constrain construct consume contain continue contribute control convert
  cooperate cover crash create criticize decide declare decline decrease defend define deliver demand deny depend
  deploy derive describe design destroy detect determine develop die differ direct disagree disappear discover
  discuss distribute divide document dominate donate double download draft drop earn educate elect eliminate
  emerge employ enable encourage end enforce engage enjoy ensure enter establish estimate evaluate evolve examine
  exceed exist expand expect experience expire explain explore export expose express extend extract face fail
  file fill finance finish fire fix focus follow force form found fund gain gather generate govern grant graduate
  handle happen hate head help hire host identify ignore implement imply import improve include increase indicate
  influence inform inherit inspire install integrate intend introduce invade invent invest investigate invite
  involve issue join jump kill label lack land last launch learn license lift like limit link list live load locate
  look love lower maintain manage manufacture mark marry match mean measure mention merge migrate miss mix model
  monitor move name need negotiate note notice obtain occur offer open operate oppose optimize order organize
  originate outperform own pass perform permit pick place plan play point possess predict prefer prepare present
  preserve prevent proceed process produce program prohibit promise promote propose protect prove provide publish
  pull purchase push raise rank reach realize receive recognize recommend record reduce refer reflect refuse
  regulate reject relate release rely remain remember remove rename render repair repeat replace reply report
  represent request require research resign resolve respond restore restrict result retain retire return reveal
  review roll rule sample save scale schedule search seem separate serve settle share ship shift show shrink
  sign simulate slow solve sort sound spark specialize sponsor start state stay stop store stream strike struggle
  study submit succeed suffer suggest supply support suppose surpass surprise surround survive suspend switch
  talk target tend test thank threaten touch track trade train transfer transform translate travel treat trigger
  try turn type uncover update upgrade urge use vary visit volunteer vote wait walk want warn waste watch weigh
  welcome witness wonder work worry
  abandon absorb accelerate accompany accomplish account activate adjust admire advance aid alert alter amend amount
  analyze anticipate appeal arrange assess assign assist associate assure authorize automate avoid award back balance
  bother bounce broaden calculate capture cease challenge chase cite clarify classify climb coach collaborate collapse
  comment compensate comply comprise compute concentrate condemn conduct configure consist consult contact contrast
  convince cook cooperate correct correlate count couple debate debug decline dedicate delay delete demonstrate detail
  deteriorate devote dictate disable discourage dismiss dispute distinguish drain echo edit embrace emit emphasize
  endorse enhance entail equal erase escape evacuate evaporate exchange exclude execute exercise exhaust exit expose
  facilitate fascinate finance flip float flow fold fork format frame freak fuel function further gauge guarantee guard
  guess guide hack halt harm heat hook host illustrate imagine impact impose impress index initiate inject injure insert
  inspect insure interact interpret interrupt interview invoke isolate justify kick lag lay leak lean lecture level
  leverage line lobby lock log loop manipulate map mandate march master matter maximize melt mine minimize mount multiply
  navigate neglect nominate number object observe oppose outline outsource overlap overwhelm pack package paint park parse
  partner paste patch peak persist persuade pitch plant please plug post pour power practice praise preview price print
  program progress project protest punish pursue qualify question quote rain rate react rebel recall recover recruit
  recycle refine reform refuel register reinforce remark remind render rent repay replicate rescue reserve reside resist
  reuse reverse revise revolve reward ride risk rotate route rush sail satisfy scan scatter scream screen secure select
  serialize shape shelter shock shorten simplify sit smile smoke soak spell spike spot stabilize stack stage stamp stem
  step strengthen stress stretch strip structure stumble subscribe substitute sue suit sum surge survey suspect sustain
  swap sweat synchronize tackle tag tap taste tax team tempt terminate tie tighten tip top total tour trace transcribe
  transition transmit trap trick trust tweak tweet underestimate unify unite unlock upload validate value verify
  view violate wander wash weaken wipe wire wish wrap yield zoom
`)

/** Irregular verbs: base, past, participle. */
export const irregular: ReadonlyArray<readonly [string, string, string]> = listOf(`
  become:became:become begin:began:begun bind:bound:bound blow:blew:blown break:broke:broken bring:brought:brought
  build:built:built burn:burnt:burnt buy:bought:bought catch:caught:caught choose:chose:chosen come:came:come
  cost:cost:cost cut:cut:cut deal:dealt:dealt dig:dug:dug draw:drew:drawn drink:drank:drunk drive:drove:driven
  eat:ate:eaten fall:fell:fallen feed:fed:fed feel:felt:felt fight:fought:fought find:found:found fly:flew:flown
  forbid:forbade:forbidden forget:forgot:forgotten get:got:gotten give:gave:given go:went:gone grow:grew:grown
  hang:hung:hung hear:heard:heard hide:hid:hidden hit:hit:hit hold:held:held hurt:hurt:hurt keep:kept:kept
  know:knew:known lay:laid:laid lead:led:led leave:left:left lend:lent:lent let:let:let lie:lay:lain
  lose:lost:lost make:made:made mean:meant:meant meet:met:met overcome:overcame:overcome pay:paid:paid put:put:put
  quit:quit:quit read:read:read ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run say:said:said
  see:saw:seen seek:sought:sought sell:sold:sold send:sent:sent set:set:set shake:shook:shaken shoot:shot:shot
  shut:shut:shut sing:sang:sung sink:sank:sunk sit:sat:sat sleep:slept:slept speak:spoke:spoken spend:spent:spent
  split:split:split spread:spread:spread stand:stood:stood steal:stole:stolen stick:stuck:stuck
  freeze:froze:frozen flee:fled:fled lean:leant:leant light:lit:lit mistake:mistook:mistaken shine:shone:shone
  slide:slid:slid spin:spun:spun spring:sprang:sprung sting:stung:stung swear:swore:sworn sweep:swept:swept
  tear:tore:torn weep:wept:wept foresee:foresaw:foreseen forecast:forecast:forecast broadcast:broadcast:broadcast
  bet:bet:bet bid:bid:bid burst:burst:burst cast:cast:cast upset:upset:upset withstand:withstood:withstood
  uphold:upheld:upheld override:overrode:overridden mislead:misled:misled outgrow:outgrew:outgrown redo:redid:redone
  undo:undid:undone rebuild:rebuilt:rebuilt resell:resold:resold bite:bit:bitten bleed:bled:bled bend:bent:bent
  breed:bred:bred creep:crept:crept cling:clung:clung deal:dealt:dealt dream:dreamt:dreamt forgive:forgave:forgiven
  grind:ground:ground leap:leapt:leapt shoot:shot:shot sew:sewed:sewn smell:smelt:smelt spill:spilt:spilt
  spoil:spoilt:spoilt shed:shed:shed spit:spat:spat stink:stank:stunk swell:swelled:swollen tread:trod:trodden
  unwind:unwound:unwound wind:wound:wound output:output:output reset:reset:reset offset:offset:offset
  strike:struck:struck swim:swam:swum swing:swung:swung take:took:taken teach:taught:taught tell:told:told
  think:thought:thought throw:threw:thrown understand:understood:understood undergo:underwent:undergone
  wake:woke:woken wear:wore:worn win:won:won withdraw:withdrew:withdrawn write:wrote:written
  rewrite:rewrote:rewritten oversee:oversaw:overseen undertake:undertook:undertaken arise:arose:arisen
`).map((entry) => {
  const [base = '', past = '', participle = ''] = entry.split(':')
  return [base, past, participle] as const
})

/** Base forms that are nouns at least as often: verbs only where a subject stands before them. */
export const nounLike = new Set(
  listOf(`
  act address aim answer attack ban base benefit block boost call care cause change charge check claim close
  concern contract control cost cover crash cut deal decline decrease demand design document double download draft
  draw drink drive drop end estimate experience export face fall feed fight file fire fix focus force form found
  fund gain grant hate head help host hit hold import increase influence issue joint jump kill label lack land last
  launch lead license lift like limit link list load look love mark match mean measure mix model move name need note
  notice offer open order own pass pay pick place plan play point present process produce program promise
  purchase push quit raise rank reach read record release repair report request research result return review
  ride ring rise roll rule run sample save scale schedule search separate set share shift ship shot show
  sign slow sort sound spark split sponsor spread stand start state stay stick stop store stream strike struggle
  study supply support surprise swing switch talk target test throw touch track trade train transfer travel treat
  trigger try turn type update upgrade use visit volunteer vote wait walk waste watch welcome win wonder
  work worry surround scale target
  account advance aid alert amount appeal award back balance bet bid bother bounce cast challenge chase coach comment
  conduct contact contrast cook correct count couple debate delay detail dispute drain dream echo edit equal escape
  exchange exercise exit finance flip float flow fold forecast fork format frame fuel function further gauge guarantee
  guard guess guide hack halt harm heat hook host impact index insert interview kick lag lean lecture level leverage
  line lobby lock log loop mandate map march master matter mine mount number object offset outline output overlap pack
  package paint park partner paste patch peak pitch plant please plug post power practice praise preview price print
  progress project protest question quote rain rate recall recruit reform register remark rent rescue reserve reset
  reverse reward ride risk route rush sail scan scream screen secure shape shed shelter shock smell smile smoke spell
  spike spill spin spot spring stack stage stamp stem step sting stress stretch strip structure substitute suit sum surge
  survey suspect swap sweat swear sweep tackle tag tap taste tax team tear tie tip top total tour trace transition trap
  trick trust tweak tweet upset value view wash wind wipe wire wish wrap yield zoom bite bleed bend breed light mistake
  slide leap second third lay
`)
)

/** Words that end in `ed` or look like a past form, but are none. */
export const noPast = new Set(
  listOf(`
  red bed need needed-to speed indeed feed seed hundred weed shed sacred embed exceed proceed succeed naked
  wicked bleed breed greed led supposed so-called united limited advanced distributed related complicated
  interested excited tired concerned aged kindred infrared unmatched unprecedented
`)
)

/** Forms of the auxiliaries. */
export const beForms = new Set(
  listOf(`am is are was were isn't aren't wasn't weren't ain't i'm you're we're they're he's she's it's that's
  there's there're who's what's here's where's this's these're those're that're which's everything's everyone's
  nobody's somebody's someone's everybody's nothing's something's how's`)
)
/** Forms of `be` in the past. */
export const pastBe = new Set(listOf(`was were wasn't weren't`))

/** Finite forms of `have`. */
export const haveForms = new Set(
  listOf(`have has had haven't hasn't hadn't i've you've we've they've who've there've that've would've could've
  should've might've`)
)
/** Finite forms of `do`. */
export const doForms = new Set(listOf(`do does did don't doesn't didn't`))

/** Modal verbs, those contracted with a subject among them. */
export const modals = new Set(
  listOf(`will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't mustn't
  mightn't i'll you'll he'll she'll it'll we'll they'll that'll there'll this'll who'll i'd you'd he'd she'd it'd
  we'd they'd that'd who'd there'd gotta gonna wanna`)
)
