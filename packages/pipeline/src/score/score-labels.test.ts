import {extract} from '@dicta/extract'
import {parse} from '@dicta/parser'
import {describe, expect, it} from 'vitest'
import type {HandLabels, LabelledItem} from './labels.js'
import {addCounts, countHits, qualityOf} from './score-labels.js'
import {scoreFolder} from './score-folder.js'

const source = 'Ana Ruiz: We sold 4,000 boats in 2019 and about 300 oars.\n\nBo Li: Room 12, you mean?\n'
const records = extract(parse(source))

function labelled(
  surface: string,
  item: Omit<LabelledItem, 'start' | 'end' | 'surface' | 'tier'>
): LabelledItem {
  const start = source.indexOf(surface)
  return {start, end: start + surface.length, surface, tier: 'core', ...item}
}

function labels(...items: readonly LabelledItem[]): HandLabels {
  return {file: 'boats.txt', items: [...items]}
}

describe('countHits', () => {
  const boats = labelled('4,000', {dataset: 'numbers', value: 4000})

  it('counts right values, exact spans and false alarms', () => {
    expect(countHits('numbers', records, labels(boats))).toEqual({
      wanted: 1,
      right: 1,
      exact: 1,
      falseAlarms: records.numbers.length - 1,
      onCore: 1
    })
    expect(records.numbers.map(({quote}) => quote)).toEqual(['4,000', '300'])
  })

  it('does not take a wrong value, span or unit for right', () => {
    expect(countHits('numbers', records, labels({...boats, value: 4001}))).toMatchObject({
      right: 0,
      onCore: 1
    })
    expect(countHits('numbers', records, labels({...boats, unit: 'kg'}))).toMatchObject({right: 1, exact: 0})
    expect(countHits('numbers', records, labels({...boats, end: boats.end + 6}))).toMatchObject({
      right: 1,
      exact: 0
    })
  })

  it('does not ask for soft items, nor punish them', () => {
    const soft: LabelledItem = {...boats, tier: 'soft'}
    const oars = labelled('300', {dataset: 'numbers', value: 300})
    expect(countHits('numbers', records, labels(soft, oars))).toMatchObject({
      wanted: 1,
      right: 1,
      falseAlarms: 0
    })
  })

  it('holds dates against dates', () => {
    const year = labelled('2019', {dataset: 'dates', value: '2019'})
    expect(countHits('dates', records, labels(year))).toMatchObject({wanted: 1, right: 1, falseAlarms: 0})
    expect(countHits('dates', records, labels({...year, value: '2018'}))).toMatchObject({right: 0})
  })
})

describe('qualityOf', () => {
  it('is the harmonic mean of precision and recall', () => {
    const one = {wanted: 4, right: 2, exact: 1, falseAlarms: 1, onCore: 3}
    expect(qualityOf(one)).toEqual({
      value: {precision: 0.5, recall: 0.5, f1: 0.5},
      exact: {precision: 0.25, recall: 0.25, f1: 0.25}
    })
    expect(qualityOf(addCounts(one, one)).value.f1).toBe(0.5)
    expect(qualityOf({wanted: 0, right: 0, exact: 0, falseAlarms: 0, onCore: 0}).value.f1).toBe(0)
  })
})

describe('scoreFolder', () => {
  it('tells where it finds no labels', () => {
    expect(() => scoreFolder(import.meta.dirname)).toThrow(/Cannot find labels/)
  })
})
