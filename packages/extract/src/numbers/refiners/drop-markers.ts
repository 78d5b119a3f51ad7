import type {Reading, Refiner} from './refiner.js'

const before = /(?:^|[.:;?!] ?)$/
const after = /^[.)] [A-Z]/

/** Drops the marks of a written list: `1. Wash it. 2. Dry it.` */
export const dropMarkers: Refiner = (readings, {text}) => {
  const marks = readings.filter((reading) => isMark(reading, text))
  const listed = new Set(
    marks.filter(
      ({value: {value}}, index) =>
        follows(marks[index - 1]?.value.value, value) || follows(value, marks[index + 1]?.value.value)
    )
  )
  return listed.size === 0 ? readings : readings.filter((reading) => !listed.has(reading))
}

function isMark({rule, start, end}: Reading, text: string): boolean {
  return (
    rule === 'number/cardinal' &&
    end - start < 3 &&
    /^\d{1,2}$/.test(text.slice(start, end)) &&
    before.test(text.slice(Math.max(0, start - 2), start)) &&
    after.test(text.slice(end, end + 3))
  )
}

function follows(value: number | null | undefined, next: number | null | undefined): boolean {
  return typeof value === 'number' && next === value + 1
}
