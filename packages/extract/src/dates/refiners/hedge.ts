import {anyOf} from '../../quantities/any-of.js'
import type {DateFinding} from '../date-finding.js'
import {approximations, doubts} from '../tables/hedges.js'

const doubt = new RegExp(`\\b${anyOf(doubts)}\\b(?![^]{0,60}[.!?;] )`, 'i')
const approximate = new RegExp(
  `\\b${anyOf(approximations)}(?: (?:in|on|at|from|since|a|an|late|early|mid)){0,2} $`,
  'i'
)
const trailing =
  /^(?:-?ish\b| or so\b| or something\b| or thereabouts\b|,? (?:maybe|probably|i think|i believe|i guess|if i recall)\b)/i
const inside = /\b(?:or so|or maybe)\b/i
/** How far before a date a doubt reaches; `the end of` before it takes its share. */
const reach = 40
const thirdReach = 28

/** Whether the words around a date, back to the date before, mark it as uncertain. */
export function isHedged(text: string, {start, end, value}: DateFinding, previousEnd: number): boolean {
  const back = value.meaning.type === 'third' ? thirdReach : reach
  const leading = text.slice(Math.max(previousEnd, start - back, 0), start)
  return (
    doubt.test(leading) ||
    approximate.test(leading) ||
    inside.test(text.slice(start, end)) ||
    trailing.test(text.slice(end, end + 20))
  )
}
