/** Words that end a noun phrase: none of them is a noun or stands before one within it. */
export const closers: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its our their and or but nor so yet because if when while where ' +
    'who whom whose which what why how as than then though although until unless since whether ' +
    'of in on at by for from with without to into onto over under above below about around after before between ' +
    'through during against among within along across behind beyond near off out up down per via like versus vs ' +
    'i you he she it we they me him us them myself yourself itself themselves ourselves ' +
    'am is are was were be been being do does did done has have had having will would can could shall should may might must ' +
    "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't haven't hasn't hadn't " +
    'get gets got getting go goes went going gone come comes came make makes made take takes took say says said ' +
    'know knows knew think thinks thought see saw want wants wanted need needs needed used using try tried ' +
    'give gave given find found tell told ask asked works worked feel felt seem seems seemed keep kept let ' +
    'put began begin shows hear heard runs ran lived believe happen happened write wrote ' +
    'sit sat stand stood lose lost pay paid meet met include includes including learn learned ' +
    'lead led understand understood follow create speak read spend spent grow grew ' +
    'walk win won offer remember consider appear buy bought wait serve die died send sent expect build built ' +
    'sold held brought taught caught threw chose drove sang swam woke shook hung blew stay fall fell remain doing saying talking coming looking trying ' +
    'not never ever always often sometimes usually also too just even still already only actually basically ' +
    'here there now ago later again back away maybe perhaps probably right okay well yeah yes no oh um uh ' +
    'each every all both either neither any some none another other ' +
    'total altogether together apart instead anyway though whatsoever respectively combined'
  ).split(' ')
)

/** Verbs that are nouns or adjectives too: they begin a phrase only where a noun follows. */
export const ambiguous: ReadonlySet<string> = new Set(
  'live work open lead use set cut show run kill reach test watch stop working free left available'.split(' ')
)

/** Adverbs and adjectives that may stand between a number and its noun though they close other phrases. */
export const openers: ReadonlySet<string> = new Set(['more', 'fewer', 'less', 'other', 'additional', 'extra'])

/** Plurals without `s`. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  (
    'people men women children feet teeth mice geese data media criteria phenomena folks ' +
    'alumni fungi cacti nuclei indices matrices vertices species series sheep fish deer aircraft police cattle ' +
    'grandchildren freshmen gentlemen businessmen businesswomen salespeople'
  ).split(' ')
)

/** Singulars that end in `s`, and words in `s` that are no nouns. */
export const falsePlurals: ReadonlySet<string> = new Set(
  (
    'business process class access address focus basis analysis status bus gas plus less across was is has does this his ' +
    'its us yes thus various previous serious famous obvious continuous dangerous religious conscious numerous ' +
    'enormous tremendous cross boss loss mass glass pass press stress express success congress progress ' +
    'virus bonus campus corpus census consensus lens canvas atlas chaos always perhaps sometimes towards besides ' +
    'diabetes news physics mathematics economics politics measles rabies ' +
    'wireless serverless stateless endless careless'
  ).split(' ')
)

/** Words before which a number is a name: `chapter 3`, `phase two`, `number one`. */
export const labelNouns: ReadonlySet<string> = new Set(
  (
    'episode episodes interview chapter chapters section sections subsection page pages pp volume vol version versions v ver number no nr ' +
    'route highway interstate room item items step steps part parts question figure fig table line lines phase ' +
    'level tier act scene article articles title form notice grade type class category slide bullet tip rule ' +
    'act code option exhibit appendix paragraph clause verse psalm track channel unit module lesson task ' +
    'issue pr bug ticket rfc pep iso port error status layer gate terminal platform bus flight apartment apt suite ' +
    'building lot lane exit mile-marker season series round stage game match test sample case day year week month ' +
    'player speaker agent model build release release-candidate rc gen generation sub-section point plan area district ' +
    'ward zone session sessions priority cohort extension ext precinct division group team squad company battalion pier docket bill resolution amendment proposition ' +
    'prop paragraphs footnote note ref proposal draft edition book row column seat floor quarter q world'
  ).split(' ')
)
