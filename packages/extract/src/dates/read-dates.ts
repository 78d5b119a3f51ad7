import type {Quantity} from '../quantities/find-quantities.js'
import type {Match} from '../quantities/rule.js'
import type {Span} from '../span.js'
import {isoDay} from './calendar/iso.js'
import type {Reference} from './calendar/iso.js'
import type {DateRecord} from './fields.js'
import {refine} from './refiners/refine.js'
import type {DateFinding} from './date-finding.js'
import {isRelative} from './relative.js'
import type {Period} from './resolve/period.js'
import {resolveAll} from './resolve/resolve-all.js'
import type {DayParts} from './resolve/resolve-all.js'

/** The own fields of a row of the dataset `dates`. */
export type DateFields = Pick<DateRecord, 'value' | 'low' | 'high' | 'grain' | 'relative' | 'hedged'>

/** A date with its place in a text. */
export interface ReadDate extends Span, DateFields {
  readonly rule: string
}

// EDTF writes years of five digits otherwise, and nobody speaks of them as dates.
const farAhead = /(?:^|\/)\d{5}/

/** Refines and resolves the dates among the quantities of a text. */
export function readDates(
  quantities: ReadonlyArray<Match<Quantity>>,
  text: string,
  reference: Reference | undefined,
  dayParts: DayParts = 'day'
): ReadDate[] {
  const findings = refine(quantities.filter(isDate), text)
  const periods = resolveAll(findings, text, reference, dayParts)
  const dates: ReadDate[] = []
  for (const [index, {start, end, rule, value}] of findings.entries()) {
    const period = periods[index]
    if (!period || farAhead.test(period.value ?? '')) continue
    dates.push({
      start,
      end,
      rule,
      value: period.value,
      ...endsOf(period),
      grain: period.grain,
      relative: isRelative(value.meaning),
      hedged: value.hedged ?? false
    })
  }
  return dates
}

function endsOf({low, high, times}: Period): Pick<DateFields, 'low' | 'high'> {
  return times ?? {low: low === null ? null : isoDay(low), high: high === null ? null : isoDay(high)}
}

function isDate(match: Match<Quantity>): match is DateFinding {
  return match.value.table === 'dates'
}
