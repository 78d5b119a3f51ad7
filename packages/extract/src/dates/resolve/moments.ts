import {isoDay, pad} from '../calendar/iso.js'
import type {Reference} from '../calendar/iso.js'
import type {Moments} from '../meaning.js'
import {unresolved} from './period.js'
import type {Period} from './period.js'

const lengths = {second: 1, minute: 60, hour: 3600} as const

/** So many whole seconds, minutes or hours, up to the one that now is or behind it, as days are counted. */
export function momentsPeriod({unit, count}: Moments, reference: Reference | undefined): Period {
  if (!reference?.minute) return unresolved(unit)
  const length = lengths[unit]
  const now = Math.floor((reference.minute * 60) / length) * length
  const first = count < 0 ? now + count * length : now + length
  const last = count < 0 ? now : now + (count + 1) * length
  const [low, high] = [dayOf(reference.day, first), dayOf(reference.day, last)]
  const times = {low: instant(low, first, unit), high: instant(high, last, unit)}
  return {value: null, low, high, grain: unit, times}
}

function dayOf(day: number, seconds: number): number {
  return day + Math.floor(seconds / 86_400)
}

function instant(day: number, seconds: number, unit: Moments['unit']): string {
  const ofDay = ((seconds % 86_400) + 86_400) % 86_400
  const minutes = Math.floor(ofDay / 60)
  const rest = unit === 'second' ? `:${pad(ofDay % 60, 2)}` : ''
  return `${isoDay(day)}T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}${rest}`
}
