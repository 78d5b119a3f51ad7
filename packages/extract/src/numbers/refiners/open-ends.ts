import {withFields} from './refiner.js'
import type {Refiner} from './refiner.js'

/** Gives a number that bounds the real one the end that it states: `at least 40` is 40 and more. */
export const openEnds: Refiner = (readings) =>
  readings.map((reading) => {
    const {value, bound} = reading.value
    if (value === null) return reading
    if (bound === 'atLeast') return withFields(reading, {low: value})
    return bound === 'atMost' ? withFields(reading, {high: value}) : reading
  })
