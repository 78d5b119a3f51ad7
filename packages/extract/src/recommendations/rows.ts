import {describe, named, replied} from './describe.js'
import type {Setting} from './describe.js'
import {isLiked} from './endorsements.js'
import type {Feature} from './feature-table.js'
import type {Find} from './find.js'
import {titleOf} from './find.js'
import {threshold} from './judge.js'
import type {Judge} from './judge.js'
import type {Judged} from './judged.js'
import {promotionsIn} from './promotions.js'
import {normalTitle} from './similarity.js'
import type {Walk} from './talk.js'
import {overlaps} from '../span.js'

/** Features that speak for more than liking: the work is put forward. */
const forward: readonly Feature[] = [
  'itemDirect',
  'itemNear',
  'recommendDirect',
  'recommendNear',
  'suggestDirect',
  'suggestNear',
  'back',
  'coordinated'
]
const sure = 0.7
/** How far from a title who made it may be named, in characters. */
const beside = 300

/**
 * Everything that may become a row: what is recommended, endorsed, mentioned, advised against, advertised.
 * What is less sure than `minScore` can only be a mention of something surer: it is not described in full.
 */
export function findsOf(
  {judged, replies, stages, judge, works}: Walk,
  names: readonly string[],
  minScore: number
): Find[] {
  const found: Find[] = []
  const setting: Setting = {names, works, stages, earlier: found}
  const promotions = stages.flatMap(promotionsIn)
  for (const one of judged) {
    // A name that is advertised is not recommended by the same words.
    if (promotions.some(({titleScan, title}) => titleScan === one.scan && overlaps(title, one.candidate)))
      continue
    const stance = stanceOf(one, judge)
    const score = scoreIn(stance, one, judge)
    const described = score < minScore ? named(one, setting) : describe(one, setting)
    found.push({...described, stance, score, rule: ruleOf(one)})
  }
  for (const reply of replies) found.push(replied(reply, setting))
  const made = found.filter(({creator}) => creator !== null)
  return [...found.filter((find) => !isMaker(find, made)), ...promotions]
}

/** Whether it is named as the one who made another work. */
function isMaker(find: Find, made: readonly Find[]): boolean {
  const name = ` ${normalTitle(titleOf(find))} `
  return made.some(
    (other) =>
      other.titleScan === find.titleScan &&
      Math.abs(other.title.start - find.title.start) < beside &&
      find.title.start > other.title.end &&
      ` ${normalTitle(other.creator ?? '')} `.includes(name) &&
      ` ${normalTitle(titleOf(other))} ` !== name
  )
}

function scoreIn(stance: Find['stance'], one: Judged, judge: Judge): number {
  if (stance === 'mentioned') return mentionScore(one)
  if (stance === 'negative') return denialScore(one)
  return stance === 'endorsed' ? Math.max(sure, judge(one)) : judge(one)
}

function stanceOf(one: Judged, judge: Judge): Find['stance'] {
  const {features, item} = one
  if (features.has('denied')) return 'negative'
  if (judge(one) < threshold && isLiked(one)) return 'endorsed'
  if (judge(one) < threshold && mentionScore(one) >= threshold) return 'mentioned'
  if (features.has('loveDirect') && !forward.some((name) => features.has(name))) {
    const asked = features.has('prompt') || item?.cue !== undefined
    return asked && !features.has('lovedToo') ? 'recommended' : 'endorsed'
  }
  return 'recommended'
}

/** A work that is only named: in a section, and surely a title. */
function mentionScore({features, zone, candidate}: Judged): number {
  if (!zone || features.has('person') || features.has('speaker') || features.has('initial')) return 0
  const signs = (['creator', 'kind', 'severalWords'] as const).filter((name) => features.has(name)).length
  const named = candidate.form === 'quoted' || candidate.form === 'called' ? 1 : 0
  return signs + 2 * named >= 3 ? sure : 0.2
}

/** A work that is advised against: in a section, or with a sign that it is a work. */
function denialScore({features, zone}: Judged): number {
  const signs = ['creator', 'kind', 'called', 'quoted'] as const
  return zone !== undefined || signs.some((name) => features.has(name)) ? sure : 0.3
}

function ruleOf({cue, candidate, features, zone}: Judged): string {
  if (cue) return cue.rule
  if (features.has('coordinated')) return 'list/and'
  if (features.has('back')) return 'verb/check-it-out'
  return `${zone?.type ?? 'talk'}/${candidate.form}`
}
