import {times} from '../numeral/times.js'
import type {Reading, Refiner} from './refiner.js'

const measured: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'duration', 'age'])

/** Gives the first of two numbers the unit that is said once for both: `from 13.5 to 14 mm`, `went from two to five percent`. */
export const shareUnits: Refiner = (readings, {text}) =>
  readings.map((reading, index) => {
    const next = readings[index + 1]
    return next && isBare(reading) && goesTo(reading, next, text) ? withUnitOf(reading, next) : reading
  })

function isBare({rule}: Reading): boolean {
  return rule === 'number/cardinal'
}

function goesTo(first: Reading, second: Reading, text: string): boolean {
  const gap = text.slice(first.end, Math.min(second.start, first.end + 5)).toLowerCase()
  if (gap !== ' to ' || second.start !== first.end + 4) return false
  const {value, said, kind} = second.value
  return (
    measured.has(kind) &&
    value !== null &&
    said !== undefined &&
    said.low !== 0 &&
    said.start === second.start
  )
}

function withUnitOf(first: Reading, second: Reading): Reading {
  const {kind, unit, value, said} = second.value
  if (value === null || said === undefined || first.value.value === null) return first
  const {scale} = said.first
  // `from two to five million dollars`: a magnitude said once counts for both.
  const shared = scale !== undefined && scale > 2 && first.value.said?.first.scale === undefined ? scale : 0
  const one = value / said.low
  return {...first, value: {...first.value, kind, unit, value: times(first.value.value, shared) * one}}
}
