import {reporting} from './starters.js'
import {isCloser} from './characters.js'

const quotationMarks = `"'”’“»`
/** `Karl Berg said.`, `Lena asked quietly`, `The cook cried,`; but not `Karl said nothing`. */
const clause =
  /(?:(?:The|My|His|Her|Our) )?[A-Za-z][\w’'-]{0,20} (?:[A-Z][\w’'-]{1,20} )?(?<verb>[a-z]{3,10})(?=[.,;!?]|$| [a-z]{1,15}ly\b| (?:to|as|with|in|from) )/y
/** `(Oja 12).`: the stop behind belongs to the sentence before. */
const citation = /\([^()\n]{1,80}\)[.,;:]/y

/** Whether what follows closing quotes goes on with their sentence: `“Go!” Karl said.`, `“…” (Oja 12).` */
export function goesOnBehindQuote(text: string, end: number, next: number): boolean {
  if (!quotationMarks.includes(text.charAt(end - 1))) return false
  if (text.charAt(next) === '(') {
    citation.lastIndex = next
    // A stop inside belongs to a sentence in brackets of its own.
    return citation.test(text) && !isStopInside(text, citation.lastIndex - 2)
  }
  clause.lastIndex = next
  const verb = clause.exec(text)?.groups?.['verb']
  return verb !== undefined && reporting.has(verb)
}

function isStopInside(text: string, bracket: number): boolean {
  let at = bracket
  while (isCloser(text.charCodeAt(at - 1))) at--
  return '.!?…'.includes(text.charAt(at - 1))
}
