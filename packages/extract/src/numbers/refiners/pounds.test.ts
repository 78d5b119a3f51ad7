import {describe, expect, it} from 'vitest'
import {testNumbers} from '../found.test.cases.js'
import {findNumbers} from '../index.js'

testNumbers(
  'pounds',
  [
    ['The new pier cost «8 million pounds» in the end.', {kind: 'money', value: 8e6, unit: 'GBP'}],
    ['They hope for «two or three million pounds» from the lottery.', {kind: 'money', low: 2e6, high: 3e6}],
    ['Fines of «millions of pounds» are rare.', {kind: 'money', low: 1e6, unit: 'GBP'}],
    ['I paid «forty pounds» for the saddle.', {kind: 'money', value: 40, unit: 'GBP'}],
    ['It is £3, so I gave her «five pounds».', {kind: 'money', unit: 'GBP'}],
    ['It left «nine thousand pounds» of debt behind.', {kind: 'money', unit: 'GBP'}],
    ['He carried «forty pounds» uphill.', {kind: 'measure', unit: '[lb_av]'}],
    ['They shipped «8 million pounds» of apples.', {kind: 'measure', unit: '[lb_av]'}],
    ['It cost six dollars for «two pounds».', {kind: 'measure', unit: '[lb_av]'}],
    ['The fare is £3, and your bag weighs «30 pounds».', {kind: 'measure', unit: '[lb_av]'}],
    ['It is £9, with a «three-pound» hammer.', {kind: 'measure', unit: '[lb_av]'}],
    ['She found a «ten-pound» note.', {kind: 'money', value: 10, unit: 'GBP'}],
    ['We paid by weight, so «30 lbs» were dear.', {kind: 'measure', unit: '[lb_av]'}]
  ],
  ['He pounds the table.', 'Pounds or euros?']
)

describe('pounds', () => {
  it('are read as said elsewhere: the whole text counts', () => {
    const units = findNumbers('He offered ten pounds. Much later she said it was worth £20.').map(
      ({unit}) => unit
    )
    expect(units).toEqual(['GBP', 'GBP'])
  })
})
