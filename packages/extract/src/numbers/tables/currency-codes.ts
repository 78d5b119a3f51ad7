/**
 * ISO 4217 codes that are written out beside figures, and a few that people use in their place. Source:
 * ISO 4217 list one of 2026-01 (active codes), without those of `doubtfulCurrencyCodes`, and withdrawn
 * codes that are still spoken of.
 */
export const currencyCodes: readonly string[] = [
  ...words(`
    AED AFN AOA ARS AUD AZN BBD BDT BHD BIF BMD BND BRL BTN BWP BYN BZD CAD CHF CLP CNY CZK DJF DKK DOP DZD
    EGP ERN ETB EUR FJD FKP GBP GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD ISK JMD JOD JPY KES KHR
    KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NGN NOK
    NZD OMR PAB PGK PKR PLN PYG QAR RSD RUB RWF SAR SBD SCR SEK SGD SHP SLE SRD SSP STN SVC SYP SZL THB TJS
    TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`),
  // Withdrawn.
  ...words('BGN DEM FRF ITL ESP NLG HRK'),
  // Not in ISO 4217.
  ...words('BTC ETH RMB RM NTD FCFA STG')
]

/**
 * Codes that are words or other abbreviations: `TOP 5`, `PHP 8`, `COP 28`, `SDG 13`, `20 KGS`. Not part of
 * `currencyCodes`; read only before or behind what can be nothing but a sum (`PHP 1,200`, `COP 4 million`).
 */
export const doubtfulCurrencyCodes: readonly string[] = words(`
  ALL AMD ANG AWG BAM BOB BSD CDF COP CRC CUP CVE GEL GIP IRR KGS MAD MOP NAD NIO NIS NPR PEN PHP RON SDG
  SOS TOP TRY`)

/** Codes that are not the ISO ones. */
export const codeAliases: ReadonlyMap<string, string> = new Map(
  Object.entries({RMB: 'CNY', RM: 'MYR', NTD: 'TWD', FCFA: 'XAF', STG: 'GBP', NIS: 'ILS'})
)

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
