import type {Find} from './find.js'
import {nameOf, titleOf} from './find.js'
import {normalTitle, sameTitle} from './similarity.js'

const rank = ['recommended', 'negative', 'endorsed', 'promotion', 'mentioned'] as const

/**
 * One row per recommender and work: the surest stays, the other places become its mentions, and what
 * it does not know (creator, kind, link) is taken over from them.
 */
export function mergeFinds(finds: readonly Find[], minScore: number): Find[] {
  const groups: Find[][] = []
  const byStart = new Map<string, Find[][]>()
  for (const find of finds) {
    // Titles that name one work begin alike: only those are compared.
    const key = `${find.recommender ?? ''}\0${normalTitle(nameOf(find)).slice(0, 1)}`
    const near = byStart.get(key) ?? []
    byStart.set(key, near)
    const group = near.slice(-200).find(([first]) => first && sameTitle(nameOf(first), nameOf(find)))
    if (group) {
      group.push(find)
      continue
    }
    const opened = [find]
    near.push(opened)
    groups.push(opened)
  }
  return groups.map(merged).filter(({score}) => score >= minScore)
}

function merged(group: readonly Find[]): Find {
  const best = group.reduce((one, other) => (better(other, one) ? other : one))
  const rest = group.filter((other) => other !== best)
  const known = <Key extends 'creator' | 'url'>(key: Key): Find[Key] =>
    best[key] ?? rest.find((other) => other[key] !== null)?.[key] ?? null
  const fullest = group.reduce((one, other) => (subtitled(one, other) ? other : one), best)
  return {
    ...best,
    titleScan: fullest.titleScan,
    title: fullest.title,
    creator: known('creator'),
    url: known('url'),
    work: best.work ?? rest.find(({work}) => work)?.work,
    kind: best.kind === 'other' ? (rest.find(({kind}) => kind !== 'other')?.kind ?? 'other') : best.kind,
    selfPromotion: group.some(({selfPromotion}) => selfPromotion),
    mentions: group
      .filter(({title, titleScan}) => titleScan !== fullest.titleScan || title.start !== fullest.title.start)
      .map(({titleScan, title}) => ({scan: titleScan, span: title}))
  }
}

/** Whether another place gives the title with its subtitle. */
function subtitled(one: Find, other: Find): boolean {
  return titleOf(other)
    .toLowerCase()
    .startsWith(`${titleOf(one).toLowerCase()}: `)
}

/** By stance, then by score; of equals, the first that was said. */
function better(one: Find, other: Find): boolean {
  const stance =
    (one.score >= 0.5 ? rank.indexOf(one.stance) : rank.length) -
    (other.score >= 0.5 ? rank.indexOf(other.stance) : rank.length)
  return stance === 0 ? one.score > other.score + 0.1 : stance < 0
}
