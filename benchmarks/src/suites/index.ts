import type {Suite} from '../suite.js'
import {claims} from './claims.js'
import {numbers} from './numbers.js'
import {parser} from './parser.js'
import {pipeline} from './pipeline.js'
import {recommendations} from './recommendations.js'

/** Every suite, in the order of the stages. */
export const suites: readonly Suite[] = [parser, numbers, claims, recommendations, pipeline]
