/** Words that open sentences and are no part of a name there: pronouns, conjunctions, adverbs, verbs. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `a about absolutely according actually after again all alright also although always am amazing an and another
any anybody anyone anything anyway anyways apparently are around as at awesome back basically be because
before being besides both but by bye can certainly check clearly cool could currently day definitely did do
does doing don't down each early either especially even eventually every everybody everyone everything
exactly excellent fair fantastic few finally fine first following for fourth from funny get getting give
go going gonna good got great had happy has have having he he's hello her here here's hers hey hi him his
honestly hopefully how however huge i if imagine in indeed instead interesting interestingly is isn't it
it's it'd it'll its just keep last lastly lately later let let's like listen literally look lot lots love
many may maybe me meanwhile might mine more moreover most mostly much must my myself naturally never new next
nice no nobody none nope nor not nothing now obviously of off often oh ok okay on once one only or
original originally other others our ours out over overall perfect perhaps personally please plus pretty
probably quick quite rather read really recently remember right same say second see seriously several shall
she she's should similarly since so some somebody someone something sometimes somewhere soon sorry still
stop such super sure take tell thank thanks that that's the their them then there there's these they
they're they've thing things think third this those though through thus to today tomorrow tonight too try
two three four five under unfortunately unless until up us use used using usually very wait want was watch we
we'd we'll we're we've welcome well were what what's when whenever where where's which while who who's
whoever whole whose why will with without wonderful would wow yeah yep yes yesterday yet you you'd you'll
you're you've your yours yup got thing it'd another can't couldn't didn't doesn't i'd i'll i'm i've won't
wouldn't anytime congrats pick picks recommendation recommendations ask both my let me`
    .split(/\s+/)
    .filter(Boolean)
)

/** Words that are no name of a work when they stand alone, though written with a capital. */
export const bareNames: ReadonlySet<string> = new Set(
  `i i'm i'd i've i'll monday tuesday wednesday thursday friday saturday sunday january february march april may
june july august september october november december american americans british english french german
chinese japanese european russian indian internet web god jesus tv us uk usa eu ai ml ceo cto cfo dvd pc
mac css html api apis url url's ui ux os ios android qa hr it pr phd mba america china europe africa asia
japan india russia canada california utah texas florida london paris christmas thanksgiving easter new york
san francisco los angeles seattle boston chicago washington congress senate house republicans democrats
mr mrs ms dr oh yeah yes no ok okay wow hey hi hmm um uh mm-hmm western westerns english-speaking dad mom
bluetooth wifi wi-fi usb http https sql json xml yaml bible llm llms gpu gpus cpu dms dm`
    .split(/\s+/)
    .filter(Boolean)
)

/** Companies and stores through which works are made or reached: alone they are not what is recommended. */
export const platforms: ReadonlySet<string> = new Set(
  `netflix hulu hbo max amazon prime apple google microsoft facebook meta twitter instagram tiktok youtube spotify
itunes audible kindle disney disney+ peacock paramount showtime amc bbc pbs npr abc cbs nbc fox linkedin
github gitlab reddit medium substack twitch slack discord patreon steam roku goodreads hackernews imdb
firefox mozilla intel nvidia openai uber airbnb walmart target costco ebay wikipedia whatsapp zoom x
snapchat pinterest bluesky mastodon threads stanford harvard mit princeton yale oxford cambridge berkeley original originals`
    .split(/\s+/)
    .filter(Boolean)
)

/** Particles that join capitalized words in any name. */
export const particles: ReadonlySet<string> = new Set(
  'of the a an de la le du des von van der den del di y el'.split(' ')
)

/** Particles that join capitalized words where the words are known to be a title. */
export const titleParticles: ReadonlySet<string> = new Set(
  'in on to for with at as into versus vs from is are your my'.split(' ')
)

/** Words at which a title in lower case ends (speech-to-text without capitals). */
export const titleStops: ReadonlySet<string> = new Set(
  `it it's its which that that's and but who whom whose where from there's there is was are were has have had stars
starring because so if i i'm i've i'll i'd we'll we're we've you'll you you're he he's she she's they they're this these those when then
while or by with as about featuring about anyway um uh yeah like just really actually basically also
at can could would should will only`
    .split(/\s+/)
    .filter(Boolean)
)
