import {scoreClaims} from './claims.js'
import {scoreNumbers} from './numbers.js'
import type {Scoring} from './scoring.js'

/** Every sort of labels, in the order of the printed tables. */
export const scorings: readonly Scoring[] = [scoreNumbers, scoreClaims]
