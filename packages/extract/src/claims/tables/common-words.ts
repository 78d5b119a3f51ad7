import {listOf} from '../phrases.js'

/**
 * Words that nearly everybody says every day: those that hold sentences together, the commonest verbs,
 * adjectives and nouns of talk. What is not among them is more likely to be looked up.
 */
export const commonWords: ReadonlySet<string> = new Set(
  listOf(`
  the a an and or but so if then than that this these those there here it its i me my mine myself you your yours yourself he him his
  she her hers we us our ours they them their theirs who whom whose which what when where why how
  i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've
  they'd they'll that's that'd that'll there's here's what's who's where's how's let's
  be am is are was were been being have has had having do does did doing done will would shall should can could may might must
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't cannot ain't gonna
  wanna gotta not no yes yeah yep okay ok oh well right sure maybe perhaps just really very too also only even still already yet
  always never ever often sometimes usually again once now today soon later before after ago back away around about above below
  of in on at to from for with without by into onto out off over under up down through between among during since until till
  as like because while though although unless whether per via against toward towards
  one two three first second last next other another same such own each every either neither both all any some many much more most
  few less least several enough half lot lots bit little kind sort type way ways thing things stuff something anything everything
  nothing someone anyone everyone somebody anybody everybody nobody people person guy guys man woman folks time times day days week
  weeks month months year years moment today tomorrow yesterday place part point case idea fact example question answer reason
  problem work works working worked job world life home number end side line word words name
  get gets got getting gotten go goes went going gone come comes came coming make makes made making take takes took taking taken
  give gives gave giving given put puts see sees saw seeing seen look looks looked looking find finds found know knows knew knowing
  known think thinks thought thinking say says said saying tell tells told telling talk talks talked talking ask asked asking mean
  means meant want wants wanted wanting need needs needed like likes liked love loves feel feels felt try tries tried trying use uses used using
  start starts started starting stop keep keeps kept let help helps helped turn turns turned show shows showed run runs running
  happen happens happened happening become becomes became seem seems seemed leave left call called believe remember understand
  hear heard read write wrote believe guess hope wait play move bring brought hold sit stand set
  good better best bad great nice big small long short old new young high low different hard easy early late able real whole
  important interesting cool fun true full ready sure fine pretty quite actually basically literally probably definitely exactly
  totally obviously certainly almost especially mostly generally kinda sorta anyway else instead together rather um uh er hmm wow
  `)
)

/** Words that stand for what the speaker does not name. */
export const vagueWords: ReadonlySet<string> = new Set(
  listOf(`
  thing things stuff something anything everything kind sort way bit lot lots one ones somebody someone everybody everyone people
  guys whatever
  `)
)

/** Words that say how something is named. */
export const namingWords: ReadonlySet<string> = new Set(
  listOf('called named founded known titled nicknamed dubbed renamed')
)
