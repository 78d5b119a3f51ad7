import type {Scan} from '../document.js'
import {findQuantities} from './find-quantities.js'
import type {Quantity} from './find-quantities.js'
import type {Match} from './rule.js'

const known = new WeakMap<Scan, ReadonlyArray<Match<Quantity>>>()

/** The amounts and dates of a scan, before refinement: found once, shared by all extractors. */
export function quantitiesOf(scan: Scan): ReadonlyArray<Match<Quantity>> {
  let quantities = known.get(scan)
  if (!quantities) {
    quantities = findQuantities(scan.text)
    known.set(scan, quantities)
  }
  return quantities
}
