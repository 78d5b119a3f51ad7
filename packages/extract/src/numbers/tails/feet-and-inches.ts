import {amountOf, amountOfSaid} from '../amount.js'
import type {Tail} from './tail.js'

const inches = /['’′] ?(?<inches>\d|1[01])(?:["”″]|['’]{2})?(?![\w"”])/y

/** `5'10"`, `6’2`: how tall somebody is. */
export const height: Tail = {
  name: 'measure/height',
  rangeName: 'measure/height-range',
  follows: ["'", '’', '′'],
  read({text, said, at, join}) {
    if (join !== '' || said.high !== undefined || !said.first.inDigits || said.low < 3 || said.low > 8)
      return undefined
    inches.lastIndex = at
    const more = Number.isInteger(said.low) ? inches.exec(text)?.groups?.inches : undefined
    return more === undefined
      ? undefined
      : {
          value: amountOf({kind: 'measure', value: 12 * said.low + Number(more), unit: '[in_i]'}),
          end: inches.lastIndex
        }
  }
}

const hyphened = /(?:foot|ft)-(?<inches>\d|1[01])(?![\w-])/iy

/** `a 6-foot-2 guard` */
export const hyphenedHeight: Tail = {
  name: 'measure/height-hyphened',
  rangeName: 'measure/height-hyphened-range',
  follows: ['foot', 'ft'],
  read({text, said, at}) {
    if (said.high !== undefined || !Number.isInteger(said.low)) return undefined
    hyphened.lastIndex = at
    const more = hyphened.exec(text)?.groups?.inches
    if (more === undefined) return undefined
    const value = 12 * said.low + Number(more)
    return {value: amountOf({kind: 'measure', value, unit: '[in_i]'}), end: hyphened.lastIndex}
  }
}

const mark = /["”]|''/y
const reach = 240

/** `a 12" board`: inches, where the mark closes no quotation. */
export const inchMark: Tail = {
  name: 'measure/inch-mark',
  rangeName: 'measure/inch-mark-range',
  follows: ['"', '”', "'"],
  read({text, said, at, join}) {
    if (join !== '' || !said.last.inDigits || said.last.scale !== undefined) return undefined
    mark.lastIndex = at
    if (!mark.test(text) || /^\w/.test(text.slice(mark.lastIndex, mark.lastIndex + 1))) return undefined
    return isQuoting(text, said.start)
      ? undefined
      : {value: amountOfSaid(said, {kind: 'measure', unit: '[in_i]'}), end: mark.lastIndex}
  }
}

/** Whether a quotation is open at an offset. */
function isQuoting(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true
  return (before.match(/(?<!\d)"/g)?.length ?? 0) % 2 === 1
}
