import {lettered} from './abbreviations.js'
import {isUpper} from './characters.js'
import {wordBefore} from './words.js'

/** What stands before an initial: a space, a bracket, a quote, `J.`, `J.-` */
const initialBehind = /^$|[\s.([«]$|\.-$|(?:^|\D)["'“‘’”]$/
/** What stands before a letter of the compass: `12°`, `12 ` */
const compassBehind = /[\d°′″]\s?$/
/** Letters of the compass. */
export const compass = new Set('NSEW')

/** `K.` in `Ida K. Moss`; not the pronoun, not `plan B.`, not the last letter of `AT&T.` or `12° N.` */
export function isInitial(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false
  const behind = text.slice(Math.max(0, at - 2), at)
  if (!initialBehind.test(behind) || (compass.has(text.charAt(at)) && compassBehind.test(behind)))
    return false
  const before = text.charCodeAt(at - 1) === 32 ? wordBefore(text, at - 1) : ''
  if (lettered.has(before)) return false
  return text.charAt(at) !== 'I' || (isUpper(before.charCodeAt(0)) && before.length > 1)
}
