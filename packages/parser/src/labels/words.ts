/** Words that no name of two or more words holds; lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being both but by can could did do ' +
    'does each else every few for from get gets give gives go goes got had has have he her here hers him his how i if ' +
    'in into is it its just let like made make many me more most much my no nor not now of off oh ok okay on once one ' +
    'only or other our ours out over own please same say says she should so some such than thanks that the their ' +
    'theirs them then there these they this those through to too two under until up us very was we well were what ' +
    'when where which while who whose why will with would yeah yes yet you your yours first second third last next ' +
    'another something someone question answer example chapter section episode part step note number point ' +
    'reason problem solution result option rule tip update version transcript title date topic summary contents ' +
    "here's that's it's what's there's let's who's i'm i've i'll i'd we're we've we'll you're you've they're he's she's " +
    "don't doesn't didn't can't won't isn't aren't wasn't"
  ).split(' ')
)

/** Function words that are also given names or surnames: `Will Norton`, `Lan You`; lower case. */
export const namesToo: ReadonlySet<string> = new Set(
  'will you do so an can he her his my long just say see may no on or own many over not let made'.split(' ')
)

/** Single words that open a line with a colon and are no one's name; lower case. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'abstract action actually ad additionally address advice agenda also alternatively am announcement answer answers ' +
    'appendix article assumption attendees attention author background basically because benefit benefits besides ' +
    'bio blog blurb bonus book books bottomline but case category caution cc challenge change changelog channel chapter ' +
    'chapters check city claim clarification code color comment comments conclusion cons contact contents context ' +
    'copyright correction count counterpoint country course credit credits danger date day deadline default definition ' +
    'demo description detail details difference disclaimer disclosure discussion docs download duration e-mail edit ' +
    'editor email end episode error essentially etc evidence exactly example examples exception exercise expectation ' +
    'explanation fact facts false faq favorite favourite featuring feedback fifth figure file finally first follow ' +
    'format found fourth from fun further fyi goal goals good guests hashtag headline heading hello here hi hint history ' +
    'hmm homepage hosted hosts however http https hypothesis idea image imagine important in index info information ' +
    'input instagram instead interestingly introduction issue it item job join joke keywords kind language last lastly ' +
    'latest lesson lessons level license like limit line link linkedin links list location log long look lyrics main ' +
    'major maybe me meaning media meeting mentioned message method minor mission more most motivation myth name namely ' +
    'next no nope notably note notes now number objective objectives obviously oh ok okay one only opinion option ' +
    'options order original outcome output overview page paper paragraph part parts period phase phone picture place ' +
    'plan please plus podcast point points position possible post posted prediction present previous price problem ' +
    'process produced progress project promise pros proof published purpose quick question questions quick quote ' +
    'quotes rating ratings reality really reason reasons recap recipe recommendation recommendations recorded recording ' +
    'reference references remember reminder repeat reply request requirement resources result results review right rss ' +
    'rule rules say scenario scene schedule score season second secondly section see segment sentence series shoutout ' +
    'show sidenote simple situation size so solution some song soon source sources speakers spoiler sponsors stage start ' +
    'state status step steps still story subject subtitle suggestion summary sure table tags takeaway takeaways task ' +
    'team ten text thanks theme then theory there therefore third thirdly this thought thoughts three time timeline ' +
    'timestamp timestamps tip tips title to today tomorrow tonight topic topics total transcribed transcriber transcript ' +
    'translation trick trigger true truth twitter two type unfortunately update updates url usage use version video view ' +
    'views volume wait want warning we website week welcome well what when where which who why word words work wow www ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december ingredients method directions materials agenda minutes ' +
    'year years yeah yep yes yesterday you youtube zero'
  ).split(' ')
)

/** What a label says where it names a part that is played rather than a person; lower case. */
export const partWords: ReadonlySet<string> = new Set(
  (
    'host cohost co-host guest interviewer interviewee moderator audience speaker narrator announcer caller chair ' +
    'chairman chairwoman chairperson clerk operator reporter journalist presenter anchor facilitator participant ' +
    'respondent student teacher professor doctor patient witness judge court counsel attorney mayor president voiceover ' +
    'translator interpreter panelist questioner male female man woman boy girl mother father child crowd everyone all ' +
    'both group together voice'
  ).split(' ')
)

/** Forms of address before a surname; lower case, without the period. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sen senator rep representative congressman congresswoman chairman chairwoman ' +
    'chair madam sir lord lady dame judge justice gov governor mayor president secretary minister ambassador general ' +
    'gen colonel col captain capt major sgt sergeant rev reverend father sister brother councilman councilwoman ' +
    'councilmember councillor commissioner director'
  ).split(' ')
)

/** Small words inside surnames: `Ludwig van der Berg`; lower case. */
export const nameParticles: ReadonlySet<string> = new Set(
  'van von de del della der den di da dos das du la le el al bin ibn ben y e ten ter zu af av'.split(' ')
)
