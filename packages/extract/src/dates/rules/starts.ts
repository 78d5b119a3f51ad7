import {small, tens} from '../tables/cardinals.js'
import {ordinals} from '../tables/ordinals.js'

/** What a day of the month begins with. */
export const dayStarts: readonly string[] = ['digit', 'twenty', 'thirty', ...ordinals.keys()]

/** What a count begins with, in digits or words. */
export const countStarts: readonly string[] = ['digit', ...small.keys(), ...tens.keys()]
