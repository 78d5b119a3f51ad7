import type {Refiner} from './refiner.js'
import {withFields} from './refiner.js'

const stated = /US|U\.S\.|united|american/i

/** Says which dollar a bare `$`, `dollars` or `cents` is. */
export const dollars: Refiner = (readings, {text, currency}) =>
  currency === 'USD'
    ? readings
    : readings.map((reading) =>
        reading.value.unit === 'USD' && !stated.test(text.slice(reading.start, reading.end))
          ? withFields(reading, {unit: currency})
          : reading
      )
