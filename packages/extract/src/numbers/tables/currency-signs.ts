import type {Currency} from './currency-names.js'

/**
 * Signs that stand before or after a figure, in upper case, with ISO 4217 codes. The longer sign is tried
 * first. Sources: Unicode, block Currency Symbols; CLDR 44, narrow symbols of `en`. A sign of several
 * currencies stands for the one that most people use.
 */
export const currencySigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '＄': 'USD',
    US$: 'USD',
    $US: 'USD',
    'U.S.$': 'USD',
    A$: 'AUD',
    AU$: 'AUD',
    $A: 'AUD',
    $AU: 'AUD',
    C$: 'CAD',
    CA$: 'CAD',
    CDN$: 'CAD',
    $CA: 'CAD',
    EC$: 'XCD',
    HK$: 'HKD',
    $HK: 'HKD',
    J$: 'JMD',
    MX$: 'MXN',
    N$: 'NAD',
    NT$: 'TWD',
    NZ$: 'NZD',
    $NZ: 'NZD',
    R$: 'BRL',
    S$: 'SGD',
    TT$: 'TTD',
    Z$: 'ZWL',
    '€': 'EUR',
    '£': 'GBP',
    '￡': 'GBP',
    'E£': 'EGP',
    '₤': 'GBP',
    '¥': 'JPY',
    '￥': 'JPY',
    'CN¥': 'CNY',
    'JP¥': 'JPY',
    円: 'JPY',
    元: 'CNY',
    '₹': 'INR',
    '₨': 'INR',
    'RS.': 'INR',
    RS: 'INR',
    'RP.': 'IDR',
    RP: 'IDR',
    RM: 'MYR',
    KSH: 'KES',
    KSHS: 'KES',
    TSH: 'TZS',
    USH: 'UGX',
    SFR: 'CHF',
    KR: 'SEK',
    '₩': 'KRW',
    '￦': 'KRW',
    '₽': 'RUB',
    '₪': 'ILS',
    '₫': 'VND',
    '₺': 'TRY',
    '₴': 'UAH',
    '₦': 'NGN',
    '₱': 'PHP',
    '₭': 'LAK',
    '₮': 'MNT',
    '₲': 'PYG',
    '₡': 'CRC',
    '₵': 'GHS',
    '₸': 'KZT',
    '₼': 'AZN',
    '₾': 'GEL',
    '₣': 'FRF',
    '₧': 'ESP',
    '₯': 'GRD',
    '฿': 'THB',
    '৳': 'BDT',
    '៛': 'KHR',
    '֏': 'AMD',
    '؋': 'AFN',
    '﷼': 'IRR',
    '₿': 'BTC'
  })
)

/**
 * Signs of the hundredth part, behind a figure. `¢` is nothing else; `c` and `p` are letters (`1080p`,
 * `vitamin 3c`): glued to the figure only, where money is spoken of.
 */
export const subunitSigns: ReadonlyMap<string, Currency> = new Map(
  Object.entries({
    '¢': {code: 'USD', power: -2},
    '￠': {code: 'USD', power: -2},
    c: {code: 'USD', power: -2, doubtful: true},
    p: {code: 'GBP', power: -2, doubtful: true}
  })
)
