import {recommendationKinds} from '../fields.js'
import type {RecommendationRecord} from '../fields.js'

/** What kind of thing a work is. */
export type Kind = RecommendationRecord['kind']

const nouns: Readonly<Record<Kind, string>> = {
  book: 'book,novel,nonfiction,memoir,biography,autobiography,trilogy,textbook,audiobook,novella,cookbook,zine,ebook,e-book,comic,graphic novel,manga,saga,anthology,picture book,kids book,series of books,book series',
  film: 'film,movie,documentary,flick,western,short film,rom-com,biopic',
  show: 'show,tv show,tv series,series,miniseries,mini-series,sitcom,anime,docuseries,tv drama,television series,television show,soap opera,reality show,netflix original,hulu original,hbo original',
  podcast: 'podcast,podcast episode,episode,audio drama',
  article:
    'article,blog post,post,blog,essay,paper,newsletter,write-up,writeup,talk,ted talk,keynote,video,lecture,course,column,whitepaper,white paper,interview,speech,magazine,specification,tutorial,piece,journal,report,screencast,substack',
  music:
    'album,song,band,ep,record,playlist,soundtrack,single,track,symphony,mixtape,opera,musician,singer,rapper,musical',
  app: 'app,ios app,iphone app,android app,plugin,extension,browser extension,chrome extension,browser,text editor,phone app,mobile app',
  product:
    'product,tool,library,framework,software,gadget,device,headphones,earbuds,game,video game,board game,card game,website,site,service,keyboard,watch,camera,package,module,project,open source project,company,platform,application,command line tool,language,programming language,machine,monitor,microphone,chair,desk,car,bike,backpack,notebook,coffee maker,beer,wine,whiskey,tea,cheese,snack,dev tool,operating system,search engine,web app',
  place:
    'restaurant,bar,cafe,café,coffee shop,museum,city,town,park,hotel,bakery,brewery,national park,gallery,beach,bookstore,island,trail,ramen shop,pub',
  person: 'person,friend,author,writer,comedian,youtuber,artist,blogger,journalist,scientist',
  event: 'conference,festival,meetup,exhibition,exhibit,concert,play,workshop,event,retreat,summit',
  other:
    'account,twitter account,instagram account,tip,trick,exercise,recipe,hobby,channel,youtube channel,feature'
}

function plural(noun: string): string {
  if (/(?:s|ch|sh|x)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}

/** Nouns, in lower case, singular and plural, with the kind of what they name. */
export const kindNouns: ReadonlyMap<string, Kind> = new Map(
  recommendationKinds.flatMap((kind) =>
    nouns[kind].split(',').flatMap((noun): Array<[string, Kind]> => [
      [noun, kind],
      [plural(noun), kind]
    ])
  )
)

/** Kinds whose titles are phrases: `and`, `in`, `with` may stand inside. */
export const literary: ReadonlySet<Kind> = new Set(['book', 'film', 'show', 'podcast', 'article', 'music'])

/** Nouns that are said of much that is no work: they count only next to a name. */
export const looseNouns: ReadonlySet<string> = new Set(
  'post,posts,piece,pieces,report,reports,record,records,single,singles,track,tracks,watch,watches,play,plays,site,sites,company,companies,project,projects,platform,platforms,service,services,language,languages,machine,machines,person,friend,friends,event,events,tip,tips,trick,tricks,feature,features,channel,channels,account,accounts,exercise,park,parks,bar,bars,city,cities,town,towns,series,paper,papers,interview,interviews,speech,lecture,module,modules,application,applications,car,cars,device,devices,western,island,package,packages,desk,chair,scientist,artist,writer,author,talk,talks,column,monitor,course,courses,episode,episodes,library,framework,software,browser'.split(
    ','
  )
)
