import type {Suite} from '../suite.js'
import {extractorOf} from './extractor.js'

/** Recommendations. */
export const recommendations: Suite = {
  name: 'recommendations',
  description: 'syntax tree to rows of recommendations',
  prepare: (bytes) => ({contenders: [extractorOf('rows of recommendations', ['recommendations'], bytes)]})
}
