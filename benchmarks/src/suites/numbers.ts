import {findDates} from '@dicta/extract/dates'
import {findNumbers} from '@dicta/extract/numbers'
import {copiesOf, documentOf} from '../corpus.js'
import type {Contender, Suite} from '../suite.js'
import {extractorOf} from './extractor.js'

/** Numbers and dates, which are found in one pass: from plain text, and as rows from a tree. */
export const numbers: Suite = {
  name: 'numbers',
  description: 'numbers and dates: plain text to matches, syntax tree to rows',
  prepare(bytes) {
    return {
      contenders: [plainText(bytes), extractorOf('rows of numbers and dates', ['numbers', 'dates'], bytes)]
    }
  }
}

/** Two calls, so two passes over the text: what a user of the plain functions pays. */
function plainText(bytes: number): Contender {
  const texts = copiesOf(documentOf('text'), bytes)
  return {
    name: 'findNumbers, findDates',
    texts,
    run: () => texts.map((text) => [findNumbers(text), findDates(text)])
  }
}
