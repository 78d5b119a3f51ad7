import {phraseAfter} from '../noun-phrase.js'
import type {Reading, Refiner} from './refiner.js'
import {withFields} from './refiner.js'

/** Completes what is counted: `drills` behind `4,200`. A number that counts something is a count. */
export const counted: Refiner = (readings, {text}) =>
  readings.map((reading) => {
    const {kind, of} = reading.value
    if (of !== null) return reading
    if (kind !== 'number' && kind !== 'count' && kind !== 'ordinal' && kind !== 'ratio') return reading
    // `a hundred or so people`
    const from = text.startsWith(' or so ', reading.end) ? reading.end + 6 : reading.end
    const phrase = phraseAfter(text, from, sort(reading))
    if (!phrase)
      return kind === 'count' && reading.value.low === null ? withFields(reading, {kind: 'number'}) : reading
    return withFields(reading, {of: phrase.words, kind: kind === 'number' ? 'count' : kind})
  })

function sort({value: {kind, value}}: Reading): 'one' | 'many' | 'share' {
  if (kind === 'ratio') return 'share'
  return kind === 'ordinal' || value === 1 ? 'one' : 'many'
}
