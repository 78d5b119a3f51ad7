/** Signs that stand before or after a figure, with ISO 4217 codes. The longer sign is tried first. */
export const currencySigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    US$: 'USD',
    'U.S.$': 'USD',
    A$: 'AUD',
    AU$: 'AUD',
    C$: 'CAD',
    CA$: 'CAD',
    HK$: 'HKD',
    NZ$: 'NZD',
    S$: 'SGD',
    NT$: 'TWD',
    R$: 'BRL',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    'RS.': 'INR',
    RS: 'INR',
    '₩': 'KRW',
    '₽': 'RUB',
    '₪': 'ILS',
    '₿': 'BTC',
    '฿': 'THB'
  })
)

/** ISO 4217 codes that are written out beside figures. */
export const currencyCodes: readonly string[] = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CNY',
  'RMB',
  'INR',
  'KRW',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
  'HKD',
  'SGD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'RUB',
  'TRY',
  'ILS',
  'BRL',
  'MXN',
  'ZAR',
  'THB',
  'IDR',
  'MYR',
  'PHP',
  'TWD',
  'SAR',
  'AED',
  'BTC',
  'ETH'
]

/** Codes that are not the ISO ones. */
export const codeAliases: ReadonlyMap<string, string> = new Map([['RMB', 'CNY']])

/** A currency that can be said. */
export interface Currency {
  readonly code: string
  /** Power of ten of one of it: -2 for cents. */
  readonly power: number
}

const rows: ReadonlyArray<readonly [code: string, names: readonly string[], power?: number]> = [
  [
    'USD',
    [
      'dollar',
      'dollars',
      'buck',
      'bucks',
      'us dollar',
      'us dollars',
      'u.s. dollar',
      'u.s. dollars',
      'american dollars',
      'united states dollars'
    ]
  ],
  ['USD', ['grand', 'k dollars'], 3],
  ['USD', ['cent', 'cents', '¢', 'us cents', 'penny', 'pennies'], -2],
  ['CAD', ['canadian dollar', 'canadian dollars', 'loonies']],
  ['AUD', ['australian dollar', 'australian dollars', 'aussie dollars']],
  ['NZD', ['new zealand dollars']],
  ['HKD', ['hong kong dollar', 'hong kong dollars']],
  ['SGD', ['singapore dollar', 'singapore dollars']],
  ['TWD', ['taiwan dollars', 'taiwanese dollars']],
  ['EUR', ['euro', 'euros']],
  ['EUR', ['euro cents', 'eurocents'], -2],
  ['GBP', ['pound sterling', 'pounds sterling', 'british pound', 'british pounds', 'quid', 'sterling']],
  ['GBP', ['pence'], -2],
  ['JPY', ['yen', 'japanese yen']],
  ['CNY', ['yuan', 'chinese yuan', 'renminbi', 'rmb']],
  ['INR', ['rupee', 'rupees', 'indian rupees']],
  ['KRW', ['won', 'korean won', 'south korean won']],
  ['CHF', ['swiss franc', 'swiss francs', 'francs']],
  ['RUB', ['ruble', 'rubles', 'rouble', 'roubles']],
  ['ILS', ['shekel', 'shekels', 'israeli shekels']],
  ['MXN', ['mexican pesos', 'pesos']],
  ['BRL', ['brazilian reais', 'reais']],
  ['SEK', ['swedish kronor', 'swedish krona']],
  ['NOK', ['norwegian kroner']],
  ['DKK', ['danish kroner']],
  ['THB', ['baht', 'thai baht']],
  ['MYR', ['ringgit', 'ringgits', 'malaysian ringgit', 'malaysian ringgits']],
  ['KWD', ['kuwaiti dinars']],
  ['ZAR', ['south african rand', 'rand']],
  ['TRY', ['turkish lira', 'lira']],
  ['PLN', ['zloty', 'zlotys']],
  ['HUF', ['forint', 'forints']],
  ['CZK', ['koruna', 'korunas', 'czech crowns']],
  ['UAH', ['hryvnia', 'hryvnias']],
  ['NGN', ['naira']],
  ['KES', ['kenyan shillings']],
  ['GHS', ['cedi', 'cedis']],
  ['IDR', ['rupiah', 'rupiahs']],
  ['VND', ['vietnamese dong']],
  ['PHP', ['philippine pesos']],
  ['SEK', ['kronor']],
  // No longer legal tender.
  ['NLG', ['guilder', 'guilders']],
  ['DEM', ['deutschmark', 'deutschmarks', 'deutsche mark', 'deutsche marks', 'german marks']],
  ['FRF', ['french francs']],
  ['ITL', ['italian lire', 'lire']],
  ['ESP', ['peseta', 'pesetas']],
  ['GRD', ['drachma', 'drachmas']],
  ['AED', ['dirhams', 'dirham']],
  ['SAR', ['riyals', 'saudi riyals']],
  ['BTC', ['bitcoin', 'bitcoins']],
  ['BTC', ['satoshi', 'satoshis', 'sats'], -8]
]

/** Currencies by name in lower case. */
export const currenciesByName: ReadonlyMap<string, Currency> = new Map(
  rows.flatMap(([code, names, power = 0]) => names.map((name) => [name, {code, power}] as const))
)
