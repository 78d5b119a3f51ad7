import {wordEnd} from '../../quantities/characters.js'
import {Lexicon} from '../../quantities/lexicon.js'
import type {Match, ScanRule} from '../../quantities/rule.js'
import {amountOf} from '../amount.js'
import type {Amount} from '../amount.js'
import {currencyAt} from '../currencies.js'
import {numberWords} from '../numeral/number-lexicon.js'
import {standsFree} from '../numeral/numeral.js'
import {times} from '../numeral/times.js'
import {isWordAt} from '../numeral/tokens.js'
import {magnitudes} from '../tables/number-words.js'
import {unitNames} from '../units.js'

const least = new Lexicon(Object.entries(magnitudes))
const other = / (?:or|to|and|if not)(?: even)? (?<more>[a-z]+)/iy

/** `dozens`, `hundreds of thousands`, `hundreds or thousands`, `millions of dollars`: the least they stand for. */
export const magnitude: ScanRule<Amount> = {
  name: 'count/magnitude',
  starts: Object.keys(magnitudes),
  scan(text, start) {
    if (!standsFree(text, start)) return undefined
    let end = wordEnd(text, start)
    let value = least.at(text, start, end)
    if (value === undefined) return undefined
    const by = text.startsWith(' of ', end) ? magnitudeAt(text, end + 4) : undefined
    if (by) {
      value *= by.value
      ;({end} = by)
    } else if (isWordAt(text, 'tens', start)) return undefined
    other.lastIndex = end
    const more = other.exec(text)?.groups?.more
    if (more !== undefined && least.at(more, 0, more.length) !== undefined) end = other.lastIndex
    const measured = text.startsWith(' of ', end) ? measuredAt(text, end + 4, value) : undefined
    const found = measured ?? {value: amountOf({kind: 'count', low: value, bound: 'atLeast'}), end}
    return closed(text, start, found, 'count/magnitude')
  }
}

function magnitudeAt(text: string, at: number): {value: number; end: number} | undefined {
  const end = wordEnd(text, at)
  const value = least.at(text, at, end)
  return value === undefined || value < 1000 ? undefined : {value, end}
}

/** `couple hundred thousand`, `few thousand dollars`, `several million`. */
export const vagueMagnitude: ScanRule<Amount> = {
  name: 'count/vague',
  starts: ['a', 'couple', 'few', 'several'],
  next: ['couple', 'few', 'hundred', 'dozen', 'thousand', 'million', 'billion', 'trillion', 'of'],
  scan(text, start) {
    if (!standsFree(text, start)) return undefined
    const few = isWordAt(text, 'a', start) ? start + 2 : start
    const couple = isWordAt(text, 'couple', few)
    if (!couple && !isWordAt(text, 'few', few) && !isWordAt(text, 'several', few)) return undefined
    let at = wordEnd(text, few) + 1
    if (couple && isWordAt(text, 'of', at)) at += 3
    const each = scaleAt(text, at)
    if (!each) return undefined
    const said = couple ? 2 * each.value : each.value
    const measured = text.charAt(each.end) === ' ' ? measuredAt(text, each.end + 1, said) : undefined
    const found = measured ?? {value: amountOf({kind: 'count', low: said}), end: each.end}
    const value = couple
      ? ({...found.value, value: found.value.low, low: null, bound: 'about'} as const)
      : ({...found.value, bound: 'atLeast'} as const)
    return closed(text, start, {value, end: found.end}, 'count/vague')
  }
}

/** `hundred`, `dozen`, `thousand`, `hundred thousand`. */
function scaleAt(text: string, at: number): {value: number; end: number} | undefined {
  const end = wordEnd(text, at)
  const word = numberWords.at(text, at, end)
  if (!word || word.many === true) return undefined
  if (word.sort === 'scale') return {value: times(1, word.value), end}
  if (word.sort !== 'hundred' && word.sort !== 'dozen') return undefined
  const more = text.charAt(end) === ' ' ? numberWords.at(text, end + 1, wordEnd(text, end + 1)) : undefined
  return more?.sort === 'scale' && more.many !== true
    ? {value: times(word.value, more.value), end: wordEnd(text, end + 1)}
    : {value: word.value, end}
}

/** A sum or a measure whose unit, in the plural, stands at an offset. */
function measuredAt(text: string, at: number, value: number): {value: Amount; end: number} | undefined {
  const money = currencyAt(text, at, 6)
  if (money) {
    const {code: unit, power} = money.value
    return {
      value: amountOf({kind: 'money', low: times(value, power), unit, bound: 'atLeast'}),
      end: money.end
    }
  }
  const unit = unitNames.longestAt(text, at)
  if (!unit || !/s$/i.test(text.charAt(unit.end - 1))) return undefined
  const {kind, code, factor} = unit.value
  return {value: amountOf({kind, low: value * factor, unit: code, bound: 'atLeast'}), end: unit.end}
}

function closed(
  text: string,
  start: number,
  {value, end}: {readonly value: Amount; readonly end: number},
  rule: string
): Match<Amount> | undefined {
  return /[\w-]/.test(text.charAt(end)) ? undefined : {start, end, rule, value}
}
