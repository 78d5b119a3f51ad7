import type {Judged} from '../judged.js'
import {platforms} from '../tables/closed-words.js'
import type {Kind} from '../tables/kind-nouns.js'
import {brand} from './brand.js'
import {apposition, doer, opened, pronoun} from './named-before.js'
import {credited, doneLater, fromCompany, relative, withGuest} from './named-behind.js'
import {own} from './own.js'
import {tellingOf} from './telling.js'
import type {Form} from './telling.js'

/** How the words around tell who made a work, the surest first. */
const forms: readonly Form[] = [
  own,
  doer,
  apposition,
  pronoun,
  relative,
  credited,
  doneLater,
  opened,
  withGuest,
  fromCompany,
  brand
]

/** Who made it: as the words right beside say, else as the sentences around tell. */
export function creatorOf(one: Judged, kind: Kind, last: string | null): string | null {
  if (one.evidence.creator !== null) return one.evidence.creator
  if (kind === 'person' || kind === 'place') return null
  const telling = tellingOf(one, kind, last)
  for (const form of forms) {
    const name = form(telling)
    if (name && !platforms.has(name.toLowerCase())) return name
  }
  return null
}
