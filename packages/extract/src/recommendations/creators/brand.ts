import {kindNouns} from '../tables/kind-nouns.js'
import {gear} from '../tables/things.js'
import type {Form} from './telling.js'

/** `Lumora headphones`: things that one can touch bear the name of their maker first. */
export const brand: Form = ({text, title, after, kind}) => {
  if (kind !== 'product') return undefined
  const words = text.slice(title.start, title.end)
  const [first = '', ...rest] = words.split(' ')
  const noun = /^ ([a-z]+)/.exec(after)?.[1] ?? rest.at(-1)?.toLowerCase() ?? ''
  const named = /^[A-Z][a-z]+$/.test(first) && !kindNouns.has(first.toLowerCase())
  return named && gear.has(noun) ? first : undefined
}
