import {expect, it} from 'vitest'
import type {Found} from './finders/finder.js'
import type {Label} from './labelled-talk.js'
import {f1Of} from './quality.js'

const core = {start: 10, end: 20, tier: 'core'} as const

const nothing = {dataset: 'numbers', ...core, value: null} as const
const nowhen = {dataset: 'dates', ...core, days: [], times: []} as const

function f1({kind = 'count', ...label}: Partial<Label>, ...found: readonly Found[]): number {
  const dataset = kind === 'date' || kind === 'time' ? 'dates' : 'numbers'
  return f1Of(dataset, [{talk: {labels: [{...core, kind, ...label}]}, found}])
}

it.each<[string, Partial<Label>, readonly Found[]]>([
  ['a number', {value: 12}, [{...nothing, value: 12}]],
  ['a duration in seconds', {kind: 'duration', value: 2, unit: 'h'}, [{...nothing, seconds: 7200}]],
  ['a range in one', {low: 5, high: 6}, [{...nothing, low: 5, high: 6}]],
  [
    'a range in two',
    {...nothing, low: 5, high: 6},
    [
      {...nothing, value: 5},
      {...nothing, value: 6}
    ]
  ],
  ['the first day', {kind: 'date', value: '2019'}, [{...nowhen, days: ['2019-01-01']}]],
  ['one of two days', {kind: 'date', value: '2024-04-15'}, [{...nowhen, days: ['2024-04-08', '2024-04-15']}]],
  ['a time of day', {kind: 'time', value: 'T10:04'}, [{...nowhen, times: ['10:04'], days: ['2023-01-01']}]],
  ['a date that nothing resolves', {kind: 'date', value: null}, [nowhen]]
])('takes %s', (_name, label, found) => {
  expect(f1(label, ...found)).toBe(1)
})

it.each<[string, Partial<Label>, readonly Found[], number]>([
  ['another number', {value: 12}, [{...nothing, value: 13}], 0],
  ['half a range', {low: 5, high: 6}, [{...nothing, value: 5}], 0],
  ['another day', {kind: 'date', value: '2019'}, [{...nowhen, days: ['2020-01-01']}], 0],
  ['nothing', {value: 12}, [], 0],
  [
    'a find where no label is',
    {...nothing, value: 12},
    [
      {...nothing, value: 12},
      {...nothing, start: 30, end: 32, value: 1}
    ],
    2 / 3
  ]
])('does not take %s', (_name, label, found, expected) => {
  expect(f1(label, ...found)).toBe(expected)
})
