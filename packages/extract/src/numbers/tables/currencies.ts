export {codeAliases, currencyCodes, doubtfulCurrencyCodes} from './currency-codes.js'
export {currenciesByName, doubtfulCurrenciesByName} from './currency-names.js'
export type {Currency} from './currency-names.js'
export {currencySigns, subunitSigns} from './currency-signs.js'
