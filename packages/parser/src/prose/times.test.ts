import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parse} from '../index.js'
import type {Time} from '../index.js'

const timesOf = (source: string): Array<Time | undefined> =>
  parse(source, {format: 'text'}).children.flatMap((node) => (node.type === 'turn' ? [node.time] : []))

test('turns between two written times get their share', () => {
  const source =
    'Ann (00:00:10): aaaaaaaaaaaaaa\n\nTom: bbbbbbbbbbbbbbbb\n\nAnn: c\n\nTom (00:00:20): d\n\nAnn: e\n\nTom: f'
  const [first, second, third, fourth, fifth] = timesOf(source)
  expect(first).toEqual({startMs: 10_000, origin: 'explicit'})
  expect(second?.origin).toBe('interpolated')
  expect(second?.startMs).toBeGreaterThan(14_000)
  expect(third?.startMs).toBeLessThan(20_000)
  expect(third?.startMs).toBeGreaterThan(second?.startMs ?? 0)
  expect(fourth).toEqual({startMs: 20_000, origin: 'explicit'})
  expect(fifth).toBeUndefined()
})

test('a turn takes over the time that its words begin with', () => {
  expect(
    timesOf('Ann: [00:01] Hello.\n\nTom: [00:05] Hi.\n\nAnn: [00:07] So.\n\nTom: [00:09] Bye.')[1]
  ).toEqual({
    startMs: 5000,
    origin: 'inherited'
  })
})

test('nothing is made up without written times, or where they stand in no order', () => {
  expect(timesOf('Ann: a\n\nTom: b\n\nAnn: c\n\nTom: d')).toEqual([
    undefined,
    undefined,
    undefined,
    undefined
  ])
  expect(timesOf('Ann (09:00): a\n\nTom: b\n\nAnn (02:00): c\n\nTom: d\n\nAnn (03:00): e')[1]).toBeUndefined()
})

test('times that run backwards are told with their place', () => {
  const file = new VFile('Ann (10:02): Yes.\n\nTom (09:58): No.\n\nAnn (10:05): So.\n\nTom (10:09): Bye.')
  parse(file, {format: 'text'})
  expect(file.messages.map(({ruleId, line, column, reason}) => [ruleId, line, column, reason])).toEqual([
    ['time-order', 3, 1, 'Unexpected time `0:09:58` after `0:10:02`, expected times in order; both are kept']
  ])
})
