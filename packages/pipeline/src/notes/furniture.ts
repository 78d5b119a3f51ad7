/** Names of links that say where a work is to be had: the address is worth having, the name is no title. */
const places = new Set(
  `amazon|apple books|archive|audible|audiobook|bandcamp|barnes & noble|book|bookshop|bookshop.org|buy|buy here|download|ebook
  |find it here|goodreads|google books|here|imdb|indiebound|info|kindle|learn more|link|listen|more|more info|netflix|official site
  |official website|open library|paperback|pdf|publisher|read|read it here|read more|read the article|see here|site|source|steam
  |storygraph|this|this link|trailer|video|watch|web|webpage|website|wikipedia|worldcat`
    .split('|')
    .map((name) => name.trim())
)

/** Names of links that belong to the show or to the page. */
const pages = new Set(
  `about|about us|all episodes|amazon music|android|apple podcast|apple podcasts|archive of episodes|back|blog|bluesky|castbox|castro
  |comments|contact|contact us|cookies|deezer|discord|donate|download mp3|download the episode|email|episodes|facebook|facebook group
  |feedback|feed|follow|follow us|full transcript|google podcasts|home|iheart|iheartradio|instagram|itunes|join|leave a comment
  |leave a review|linkedin|listen now|listen on apple podcasts|listen on spotify|log in|login|mastodon|membership|menu|merch|mp3
  |newsletter|next|next episode|overcast|patreon|play|pocket casts|podcast addict|previous|previous episode|privacy|privacy policy
  |rate|rate us|read transcript|reddit|reply|review|rss|rss feed|search|share|shop|show notes|sign in|sign up|slack|soundcloud|spotify
  |sponsor|sponsors|stitcher|store|subscribe|subscribe here|subscribe now|support|support the show|support us|telegram|terms
  |terms of service|threads|tiktok|transcript|tunein|tweet|twitch|twitter|twitter/x|view transcript|x|youtube|youtube channel`
    .split('|')
    .map((name) => name.trim())
)

/** Hosts of profiles and of payments, with their subdomains. */
const profileHosts =
  /^(?:[\w-]+\.)*(?:bsky\.app|buymeacoffee\.com|discord\.(?:com|gg)|facebook\.com|instagram\.com|ko-fi\.com|linkedin\.com|mastodon\.social|patreon\.com|paypal\.(?:com|me)|threads\.(?:com|net)|tiktok\.com|twitter\.com|x\.com)$/i

/** Words beside a link that sell or ask for something. */
const appeal =
  /\b(?:sponsor(?:s|ed|ing)?|brought to you by|promo(?:tional)? code|discount|coupon|free trial|affiliate|\d+ ?% off|use (?:the )?code|subscribe|sign up|follow (?:us|me|him|her|them|the show|on)|find (?:us|me|him|her|them) (?:on|at|online)|support (?:us|the show|the podcast|our)|rate (?:us|and review)|leave (?:us )?a (?:rating|review)|join (?:us|our)|our newsletter|newsletter:|get in touch|contact us|email us|listen on)\b/i

/** Words at the start of a line that names who made the show. */
const credit =
  /^(?:(?:our |special |today['’]s )?(?:guests?|co-?hosts?|hosts?)(?: [a-z]+)?|hosted by|produced by|edited by|mixed by|(?:executive )?(?:producers?|editors?)|(?:theme )?music (?:by|from)|theme (?:song|music)|artwork|cover art|transcript(?:ion)?|photo|credits?|copyright|©)\b/i

/** Whether a link says only where something is to be had: `Goodreads`, `here`. */
export function isPlace(name: string): boolean {
  return places.has(plain(name))
}

/** Whether a link belongs to the show or the page: `Apple Podcasts`, `Subscribe`, `Episode 12`. */
export function isPage(name: string): boolean {
  const words = plain(name)
  return (
    pages.has(words) || /^(?:ep(?:isode|\.)?|part|season|#) ?#?\d+\b/.test(words) || /^@\w|^\W*$/.test(words)
  )
}

/** Whether an address may lead to a work: no mail, anchor, profile, or other page of the same site. */
export function isWorkAddress(url: string): boolean {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false
  return !profileHosts.test(new URL(url).hostname)
}

/** Whether words of a line, its titles left out, sell, ask for something, or name who made the show. */
export function isFurniture(words: string): boolean {
  return appeal.test(words) || credit.test(words.trim())
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/^[\s([<→»]+|[\s)\]>→»↗.:!]+$/g, '')
    .replace(/^(?:on|via|at) /, '')
}
