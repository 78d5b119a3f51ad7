import {parse} from '@dicta/parser'
import {copiesOf, documentOf} from '../corpus.js'
import type {Contender, Suite} from '../suite.js'

/** Text to tree, format by format; the last contender shows that a long text costs no more a byte. */
export const parser: Suite = {
  name: 'parser',
  description: 'transcript text to syntax tree, format detected',
  prepare(bytes) {
    const each = (['text', 'markdown', 'vtt'] as const).map((format) =>
      contenderOf(format, copiesOf(documentOf(format), bytes))
    )
    const long = copiesOf(documentOf('text'), bytes).join('\n\n')
    return {contenders: [...each, contenderOf('text, one long file', [long])]}
  }
}

function contenderOf(name: string, texts: readonly string[]): Contender {
  return {name: `parse ${name}`, texts, run: () => texts.map((text) => parse(text).children.length)}
}
