import {firstMoment} from './first-moment.js'
import type {Finder, Found, FoundDate, FoundNumber} from './finders/finder.js'
import {labelledTalks} from './labelled-talk.js'
import type {Label, LabelledTalk} from './labelled-talk.js'

/** F1, 0 to 1; null where a tool cannot find the like. */
export interface Quality {
  readonly numbers: number | null
  readonly dates: number | null
}

/** Lets a tool read what is said in the labelled fixtures and holds what it finds against the labels. */
export function qualityOf(finder: Finder): Quality {
  const talks = labelledTalks().map((talk) => ({talk, found: findIn(talk, finder)}))
  const f1 = (dataset: 'numbers' | 'dates'): number | null =>
    finder.finds.includes(dataset) ? f1Of(dataset, talks) : null
  return {numbers: f1('numbers'), dates: f1('dates')}
}

/** What is found in the turns, its offsets made those of the source. */
function findIn({turns, recorded}: LabelledTalk, finder: Finder): Found[] {
  return turns.flatMap(({text, offsets}) =>
    finder.find(text, recorded).map((found) => {
      const start = offsets[found.start] ?? 0
      return Object.assign(found, {start, end: (offsets[found.end - 1] ?? 0) + 1})
    })
  )
}

/**
 * Precision counts the core labels that anything was found at, and what was found where no label is;
 * so it does not matter whether a tool reads a range as one or as two.
 */
export function f1Of(
  dataset: 'numbers' | 'dates',
  talks: ReadonlyArray<{readonly talk: Pick<LabelledTalk, 'labels'>; readonly found: readonly Found[]}>
): number {
  let wanted = 0
  let right = 0
  let touched = 0
  let falseAlarms = 0
  for (const {talk, found} of talks) {
    const ours = found.filter((one) => one.dataset === dataset)
    const core = talk.labels.filter((label) => label.tier === 'core' && datasetOf(label) === dataset)
    const hits = core.map((label) => ({label, near: ours.filter((one) => overlaps(one, label))}))
    wanted += core.length
    touched += hits.filter(({near}) => near.length > 0).length
    right += hits.filter(({label, near}) => isRight(label, near)).length
    falseAlarms += ours.filter((one) => !talk.labels.some((label) => overlaps(one, label))).length
  }
  const all = wanted + touched + falseAlarms
  return all === 0 ? 0 : (2 * right) / all
}

function isRight(label: Label, near: readonly Found[]): boolean {
  return datasetOf(label) === 'dates'
    ? near.some((found) => found.dataset === 'dates' && sameMoment(label, found))
    : sameAmount(
        label,
        near.filter((found) => found.dataset === 'numbers')
      )
}

/** Right is who names the first day, or the time where that is all the label has. */
function sameMoment({value}: Label, {days, times}: FoundDate): boolean {
  const {day, time} = firstMoment(typeof value === 'string' ? value : null)
  if (day !== null) return days.includes(day)
  return time === null || times.includes(time)
}

/** Seconds in the units that the labels use. */
const seconds: Readonly<Record<string, number>> = {
  min: 60,
  h: 3600,
  d: 86_400,
  wk: 604_800,
  mo: 2_592_000,
  a: 31_536_000
}

/** Right is who tells the number, or for a duration its length, or both ends of a range. */
function sameAmount({value, low, high, unit = ''}: Label, near: readonly FoundNumber[]): boolean {
  const tells = (wanted: number): boolean =>
    near.some(
      (found) => close(found.value, wanted) || close(found.seconds, wanted * (seconds[unit] ?? Number.NaN))
    )
  if (typeof value === 'number') return tells(value)
  if (typeof low !== 'number' || typeof high !== 'number') return false
  return near.some((found) => close(found.low, low) && close(found.high, high)) || (tells(low) && tells(high))
}

function close(said: number | null | undefined, wanted: number): boolean {
  return typeof said === 'number' && Math.abs(said - wanted) <= 1e-3 * Math.abs(wanted)
}

function datasetOf({kind}: Label): 'numbers' | 'dates' {
  return kind === 'date' || kind === 'time' ? 'dates' : 'numbers'
}

interface Placed {
  readonly start: number
  readonly end: number
}

function overlaps(a: Placed, b: Placed): boolean {
  return a.start < b.end && b.start < a.end
}
