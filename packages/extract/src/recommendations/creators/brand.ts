import {kindNouns} from '../tables/kind-nouns.js'
import type {Form} from './telling.js'

const gear =
  /^(?:headphones?|headset|earbuds|earphones|speakers?|lights?|lamps?|switch|switches|bulbs?|cameras?|watch|keyboard|mouse|microphone|mic|monitor|chair|desk|backpack|bag|bike|scooter|stroller|grill|oven|blender|knife|knives|vacuum|shoes|boots|jacket|grinder|kettle|tablet|laptop|phone|printer|console|router|thermostat|tent)$/

/** `Lumora headphones`: things that one can touch bear the name of their maker first. */
export const brand: Form = ({text, title, after, kind}) => {
  if (kind !== 'product') return undefined
  const [first = '', ...rest] = text.slice(title.start, title.end).split(' ')
  const noun = /^ ([a-z]+)/.exec(after)?.[1] ?? rest.at(-1)?.toLowerCase() ?? ''
  const named = /^[A-Z][a-z]+$/.test(first) && !kindNouns.has(first.toLowerCase())
  return named && gear.test(noun) ? first : undefined
}
