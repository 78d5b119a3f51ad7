import {describe, expect, it} from 'vitest'
import {testNumbers} from '../found.test.cases.js'
import {
  codeAliases,
  currenciesByName,
  currencyCodes,
  currencySigns,
  doubtfulCurrenciesByName,
  doubtfulCurrencyCodes,
  subunitSigns
} from './currencies.js'

testNumbers(
  'money of the world',
  [
    ['They asked «forty thousand tugriks» for the saddle.', {kind: 'money', value: 40_000, unit: 'MNT'}],
    ['It sold for «300 Qatari riyals», framed.', {value: 300, unit: 'QAR'}],
    ['Lunch is «nine Sri Lankan rupees», no joke.', {value: 9, unit: 'LKR'}],
    ['He owes «two million Colombian pesos».', {value: 2e6, unit: 'COP'}],
    ['That is «60 ringgit and 20 sen», please.', {value: 60.2, unit: 'MYR'}],
    ['The visa was «50 Jordanian dinars» last spring.', {value: 50, unit: 'JOD'}],
    ['A stamp cost «eighty kopecks» then.', {value: 0.8, unit: 'RUB'}],
    ['We pay «12 zł» a loaf.', {value: 12, unit: 'PLN'}],
    ['The loan is «$NZ30,000» in all.', {value: 30_000, unit: 'NZD'}],
    ['The boat went for «₦4 million».', {value: 4e6, unit: 'NGN'}],
    ['The room is «700 OMR» by the week.', {value: 700, unit: 'OMR'}],
    ['It was «six Hong Kong cents» a share.', {value: 0.06, unit: 'HKD'}]
  ],
  ['The pound fell.', 'A mark on the crown.', 'Dollar signs in her eyes.']
)

describe('the tables of currencies', () => {
  it('keep what is doubtful apart', () => {
    expect(doubtfulCurrencyCodes.filter((code) => currencyCodes.includes(code))).toEqual([])
    expect([...doubtfulCurrenciesByName.keys()].filter((name) => currenciesByName.has(name))).toEqual([])
  })

  it('know a programming language and a conference from a currency', () => {
    expect(currencyCodes).not.toContain('PHP')
    expect(currencyCodes).not.toContain('COP')
  })

  it('take letters for cents and pence with doubt alone', () => {
    const doubtful = [...subunitSigns].filter(([, currency]) => currency.doubtful).map(([sign]) => sign)
    expect(doubtful).toEqual(['c', 'p'])
  })

  it('end in codes of three capitals', () => {
    const codes = [...currenciesByName.values()].map(({code}) => code)
    for (const code of [...codes, ...currencySigns.values(), ...codeAliases.values()])
      expect(code).toMatch(/^[A-Z]{3}$/)
  })

  it('hold signs in upper case and names in lower case', () => {
    expect([...currencySigns.keys()].filter((sign) => sign !== sign.toUpperCase())).toEqual([])
    expect([...currenciesByName.keys()].filter((name) => name !== name.toLowerCase())).toEqual([])
  })
})
