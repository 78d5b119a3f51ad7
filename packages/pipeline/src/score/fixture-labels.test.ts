import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {claimLabels, claimMarks} from './claim-labels.js'
import {readLabelled} from './labelled-transcript.js'
import {numberLabels, numberMarks} from './number-labels.js'

const folder = fileURLToPath(new URL('../../../../fixtures/gold/', import.meta.url))
const names = readdirSync(folder)

describe.each(names.filter((name) => name.endsWith('.numbers.json')))('hand labels %s', (name) => {
  const {labels} = readLabelled(join(folder, name), numberLabels, numberMarks)

  it('stand in the order of the text and do not overlap', () => {
    for (const marks of [labels.items, labels.negatives])
      expect(marks.filter(({start}, index) => start < (marks[index - 1]?.end ?? 0))).toEqual([])
    const all = [...labels.items, ...labels.negatives].toSorted((a, b) => a.start - b.start)
    expect(all.filter(({start}, index) => start < (all[index - 1]?.end ?? 0))).toEqual([])
  })

  it('give a core number a value', () => {
    const valueless = labels.items.filter(
      ({kind, tier, value, low, high}) =>
        tier === 'core' && kind !== 'date' && value === null && low === null && high === null
    )
    expect(valueless).toEqual([])
  })
})

describe.each(names.filter((name) => name.endsWith('.claims.json')))('hand labels %s', (name) => {
  // Reading them compares each quote with the words at its place.
  const {labels} = readLabelled(join(folder, name), claimLabels, claimMarks)

  it('stand in the order of the text and do not overlap', () => {
    expect(labels.claims.filter(({start}, index) => start < (labels.claims[index - 1]?.end ?? 0))).toEqual([])
  })

  it('quote without an opener, a blank at either end and a full stop', () => {
    const ragged = labels.claims.filter(({quote}) =>
      /^(?:and|but|so|or)\b|^\s|(?<![ap]\.m)\.$|[\s,;]$/i.test(quote)
    )
    expect(ragged).toEqual([])
  })
})
