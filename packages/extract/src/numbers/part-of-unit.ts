import {amountOf} from './amount.js'
import {behindArticle, isWordAt} from './numeral/tokens.js'
import type {Read} from './tails/tail.js'
import {unitNames} from './units.js'

const percent = /percent(?:age point)?\b/iy

/** So much of the unit behind: `three quarters of an hour`, `three-quarter inch`, `a third of a percent`. */
export function partOfUnit(text: string, end: number, share: number): Read | undefined {
  const gap = text.charCodeAt(end)
  if (gap !== 0x20 && gap !== 0x2d) return undefined
  const isOf = isWordAt(text, 'of', end + 1)
  const at = isOf ? behindArticle(text, end + 4) : end + 1
  if (isOf && at === end + 4) return undefined
  percent.lastIndex = at
  if (isOf && percent.test(text))
    return {value: amountOf({kind: 'percent', unit: '%', value: share}), end: percent.lastIndex}
  const unit = unitNames.longestAt(text, at)
  // `a third of a second-rate crew`
  if (!unit || /^(?:\w|-[a-z])/i.test(text.slice(unit.end, unit.end + 2))) return undefined
  const {kind, code, factor} = unit.value
  return {value: amountOf({kind, value: share * factor, unit: code}), end: unit.end}
}
