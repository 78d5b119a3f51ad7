import type {Suite} from '../suite.js'
import {extractorOf} from './extractor.js'

/** Claims, with the numbers and dates that they are linked to. */
export const claims: Suite = {
  name: 'claims',
  description: 'syntax tree to rows of claims; numbers and dates are found on the way',
  prepare: (bytes) => ({contenders: [extractorOf('rows of claims', ['claims'], bytes)]})
}
