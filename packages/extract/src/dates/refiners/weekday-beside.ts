import {anyOf} from '../../quantities/any-of.js'
import type {DateFinding} from '../date-finding.js'
import {ordinalOf} from '../said.js'
import {ordinals} from '../tables/ordinals.js'

const gap = /^ (?<side>after|before|following|preceding) (?:the )?$/i
const counted = new RegExp(`\\b(?:the )?(?<nth>[1-9]\\d?(?:st|nd|rd|th)|${anyOf(ordinals.keys())}) $`, 'i')
const article = /\bthe $/i

/** `the Monday after Easter`, `the third Tuesday after Christmas 2014`: weekdays counted from another day. */
export function weekdayBeside(
  left: DateFinding,
  right: DateFinding,
  between: string,
  leading: string
): DateFinding | undefined {
  const {meaning} = left.value
  const of = right.value.meaning
  if (meaning.type !== 'calendar' || meaning.weekday === undefined || of.type === 'time') return undefined
  if (meaning.day !== undefined || meaning.clock || meaning.turn !== undefined || meaning.every)
    return undefined
  const side = gap.exec(between)?.groups?.['side']
  if (side === undefined) return undefined
  const nth = counted.exec(leading)
  if (!nth && !article.test(leading)) return undefined
  const count = nth ? ordinalOf(nth.groups?.['nth']) : 1
  if (count === undefined || count === 0) return undefined
  const back = /^(?:before|preceding)$/i.test(side)
  const start = left.start - (nth?.groups?.['nth'] === undefined ? 0 : nth.groups['nth'].length + 1)
  return {
    start,
    end: right.end,
    rule: 'date/offset',
    value: {
      table: 'dates',
      meaning: {type: 'beside', unit: 'week', count: back ? -count : count, weekday: meaning.weekday, of}
    }
  }
}
