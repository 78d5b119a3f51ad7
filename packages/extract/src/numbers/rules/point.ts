import type {ScanRule} from '../../quantities/rule.js'
import type {Amount} from '../amount.js'
import {standsFree} from '../numeral/numeral.js'
import {oneNumber} from '../numeral/range.js'
import {amountOf} from '../amount.js'
import {decimalsAt} from '../numeral/decimals.js'
import {readBehind} from '../tails/read-behind.js'

const pointOfTalk = /\b(?:this|that|the|some|one|which|my|your|good|first|second) $/i

/** `point eight millimeters`, `point five percent`: decimals alone, where a unit follows or several are read out. */
export const point: ScanRule<Amount> = {
  name: 'number/point',
  starts: ['point'],
  scan(text, start) {
    if (!standsFree(text, start) || pointOfTalk.test(text.slice(Math.max(0, start - 8), start)))
      return undefined
    const decimals = decimalsAt(text, start + 5)
    if (!decimals) return undefined
    const {end, digits} = decimals
    const value = Number(`0.${digits}`)
    const said = oneNumber({start, end, value, scale: undefined, inDigits: false, negative: false})
    // `point zero two`: nothing but decimals is read out so.
    const whole = start === 0 && end === text.length
    const readOut = whole || (digits.length > 1 && !/\d/.test(text.slice(start, end)))
    return (
      readBehind(text, said) ??
      (readOut ? {start, end, rule: 'number/point', value: amountOf({value})} : undefined)
    )
  }
}
