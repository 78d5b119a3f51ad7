import type {Place} from '../../quantities/rule.js'
import {after, before} from '../patterns.js'

/** Words before a year, and before few other numbers. */
const strong =
  /\b(?:in|since|until|till|during|circa|throughout|back in|as of|year|years|class of|summer of|winter of|spring of|fall of|autumn of|early|mid|late|pre|post|january|february|march|april|may|june|july|august|september|october|november|december)[ -]$/i
/** Words before a year and before many other numbers. */
const weak =
  /\b(?:by|from|of|for|before|after|between|through|to|and|or|around|about|this|next|last|on|until|till) $/i
const listed = /\b(?:1[89]|20)\d\d(?:,| and| or| to|, and|, or| through|;|\/| versus| vs\.?)? $/i
const determiner =
  /(?:\b(?:the|a|an|this|that|these|those|their|his|her|my|our|your|its|another)|['’]s?) (?:[a-z]{2,14} ){0,3}$/i
/** Signs and words before a number that is something else. */
const other =
  /(?:[$€£¥#@&+=*^~<>/]|(?<=[\w)])(?<!\b(?:mid|early|late|pre|post))-|[\d][,.:/]|\bno\.|\b(?:number|numbers|page|pages|section|room|version|model|chapter|episode|line|port|flight|route|highway|interstate|suite|box|building|level|channel|error|code|bill|resolution|article|figure|table|bus|ext|extension|part|than|only|roughly|approximately|exactly|nearly|almost|another|total of|times|first|top|some|plus|minus|dollars?|rtx|gtx|rfc|iso|cve|usd|eur) ?)$/i
/** A product or another name: `Windows 2000`, `Blade Runner 2049`. */
const product =
  /\b(?!(?:In|Since|By|Until|From|Of|And|Or|For|To|The|Back|Year|Early|Late|Mid|Around|Before|After|During|So|But|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Fall|Autumn|Winter|Christmas|Q[1-4])\b)[A-Z][A-Za-z]+ $/
const unit =
  /^(?: |-)?(?:%|percent\b|dollars?\b|bucks?\b|euros?\b|pounds?\b|kilos?\b|grams?\b|kg\b|lbs?\b|miles?\b|meters?\b|metres?\b|km\b|feet\b|foot\b|inch|mph\b|rpm\b|watts?\b|volts?\b|hours?\b|hrs?\b|minutes?\b|mins?\b|seconds?\b|secs?\b|days?\b|weeks?\b|months?\b|years?\b|times\b|x\b|degrees?\b|calories\b|million|billion|thousand|hundred|square\b|cubic\b|people\b|men\b|women\b|children\b|kids\b|folks\b|points?\b|pixels?\b|words?\b|pages?\b|lines?\b|or more\b|plus\b|different\b|other\b|more\b|of (?:them|these|those|us|the|our|my)\b)/i
const plural = /^ (?:[a-z]+ )?[a-z]{2,}[^s\W]s\b/
const notNoun =
  /^ (?:[a-z]+ )?(?:was|is|has|this|thus|always|perhaps|yes|us|as|its|his|does|plus|across|versus|besides|towards|sometimes|unless|less)\b/
const clauseEnd = /^\s*(?:$|[.,;:!?)\]"”’'—–…-])/

/**
 * Whether four digits are a year: after a word that leads to years, in a list of years, behind an
 * article and before a noun, or bare in the range that speech gives no other use to.
 */
export function isYear(year: number, place: Place): boolean {
  const leading = before(place)
  const following = after(place)
  if (other.test(leading) || unit.test(following)) return false
  const counts = plural.test(following) && !notNoun.test(following)
  // `for 2003 building permits`: behind such words, 2003 is hardly ever a count.
  const led = strong.test(leading) || weak.test(leading) || determiner.test(leading)
  if (isLikely(year) && led && (!product.test(leading) || strong.test(leading) || weak.test(leading)))
    return true
  if ((counts && !isRecent(year)) || product.test(leading)) return false
  if (strong.test(leading) || listed.test(leading)) return true
  if (weak.test(leading)) return isModern(year) || (clauseEnd.test(following) && year % 100 !== 0)
  return isLikely(year)
}

/** A year that people talk about, and no round number. */
function isLikely(year: number): boolean {
  return year >= 1900 && year < 2060 && year % 100 !== 0
}

/** `2022 resolutions`: a count of things so near to now is rare, and written with a comma. */
function isRecent(year: number): boolean {
  return year > 2000 && year < 2040
}

function isModern(year: number): boolean {
  return year >= 1800 && year < 2060 && (year % 100 !== 0 || year === 1900 || year === 2000)
}
