import type {Meaning} from './meaning.js'

/** Whether a date is said relative to another: `last October`, `two years ago`. */
export function isRelative(meaning: Meaning): boolean {
  switch (meaning.type) {
    case 'shift':
    case 'beside':
    case 'moments':
      return true
    case 'calendar':
    case 'holiday':
      return meaning.turn !== undefined || meaning.yearTurn !== undefined
    case 'nth':
    case 'third':
    case 'at':
    case 'bound':
      return isRelative(meaning.of)
    case 'interval':
      return isRelative(meaning.from) || isRelative(meaning.to)
    case 'time':
      break
  }
  return false
}
