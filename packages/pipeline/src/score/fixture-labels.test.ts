import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readLabelled} from './labelled-transcript.js'
import {numberLabels} from './number-labels.js'

const folder = fileURLToPath(new URL('../../../../fixtures/gold/', import.meta.url))
const names = readdirSync(folder).filter((name) => name.endsWith('.numbers.json'))

describe.each(names)('hand labels %s', (name) => {
  const {labels} = readLabelled(join(folder, name), numberLabels)

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
