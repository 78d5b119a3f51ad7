import {bounds} from './bounds.js'
import {counted} from './counted.js'
import {dollars} from './dollars.js'
import {dropCounting} from './drop-counting.js'
import {dropMarkers} from './drop-markers.js'
import {dropNames} from './drop-names.js'
import {hedges} from './hedges.js'
import {openEnds} from './open-ends.js'
import {pounds} from './pounds.js'
import {shareUnits} from './share-units.js'
import {rates} from './rates.js'
import {mergeBounds} from './merge-bounds.js'
import {mergeCompounds} from './merge-compounds.js'
import {mergeRanges} from './merge-ranges.js'
import {vagueHundreds} from './vague-hundreds.js'
import type {Context, Reading, Refiner} from './refiner.js'

/** Every refiner, in order. */
const refiners: readonly Refiner[] = [
  dropNames,
  dropCounting,
  dropMarkers,
  vagueHundreds,
  dollars,
  mergeRanges,
  shareUnits,
  mergeCompounds,
  // Behind `mergeCompounds`: pounds and ounces are a weight.
  pounds,
  counted,
  // Behind `counted`: a rate may stand after what is counted.
  rates,
  bounds,
  // Behind `bounds`.
  mergeBounds,
  openEnds,
  hedges
]

/** Runs the refiners over the readings of one text. */
export function refine(readings: readonly Reading[], context: Context): readonly Reading[] {
  // Most turns name no number.
  if (readings.length === 0) return readings
  return refiners.reduce<readonly Reading[]>((found, refiner) => refiner(found, context), readings)
}
