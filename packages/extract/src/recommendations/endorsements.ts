import type {Judged} from './judged.js'

const adverbs = '(?: (?:really|pretty|very|so|quite|just|also|absolutely|totally|truly|kind of|a lot of))*'
const good =
  '(?:good|great|amazing|fantastic|awesome|excellent|brilliant|wonderful|phenomenal|incredible|fascinating|delightful|gorgeous|terrific|superb|fun|hilarious|lovely|beautiful)'
/** `…, which is pretty good`, `… is fantastic.` */
const praised = new RegExp(
  `^["”’']?(?:,? (?:which|that))? (?:is|was|are|were)${adverbs} ${good}(?=[.,!;]|$| and\\b)`,
  'i'
)
/** `one of my favorite films ever, …`, `my favorite author, …`. */
const favorite =
  /\b(?:one of )?my(?: all-time| absolute| personal)? favou?rites?(?: (?:[a-z]+ ){0,2}[a-z]+)?(?: of (?:old|all time|the year)| ever)?,? (?:called )?["“‘']?$/i
const using =
  /\bi(?:['’]ve|['’]m)?(?: (?:am|have|been|also|actually|do|just|still)){0,3} (?:use|using|wear|wearing|drive|play|playing|read|reading|watch|watching|listen to|listening to|have|own) (?:the |my )?["“‘']?$/i
/** `I use … every day`, `I’m using …, as well`. */
const often =
  /^["”’']?(?: [a-z]+)?,? (?:(?:\w+ times a|every(?: single)?) (?:day|week|morning|night)|all the time|daily|constantly|as well|too)\b/i

/** Whether the words around a name only say that the speaker likes it or lives with it. */
export function isLiked({scan, candidate, sentence, zone, features}: Judged): boolean {
  if (!zone || features.has('person') || features.has('speaker') || features.has('initial')) return false
  const before = scan.text.slice(Math.max(sentence.start, candidate.start - 60), candidate.start)
  const after = scan.text.slice(candidate.end, Math.min(sentence.end, candidate.end + 60))
  return praised.test(after) || favorite.test(before) || (using.test(before) && often.test(after))
}
