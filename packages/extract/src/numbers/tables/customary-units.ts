import type {UnitRow} from './unit.js'

/** Lengths of miles and feet. Source: UCUM, § 37 (international customary units). */
export const customaryLengths: readonly UnitRow[] = [
  ['[in_i]', ['inch|inches']],
  ['[ft_i]', ['foot|feet', 'ft|ft']],
  ['[yd_i]', ['yard', 'yd']],
  ['[mi_i]', ['mile', 'statute mile']],
  ['[nmi_i]', ['nautical mile', 'sea mile']],
  ['[fth_i]', ['fathom']],
  ['[fur_us]', ['furlong']],
  ['Ao', ['angstrom', 'ångström', 'angström']],
  ['[ly]', ['light-year', 'light year', 'lightyear']],
  ['[c].s', ['light second', 'light-second']],
  ['[c].min', ['light minute', 'light-minute']],
  ['[c].h', ['light hour', 'light-hour']],
  ['AU', ['astronomical unit']]
]

/**
 * What is measured in Britain and America, at sea, in the kitchen and in the sky. Sources: UCUM, §§ 37
 * to 44; plain `gallon`, `pint`, `ton` are the American ones.
 */
export const customaryUnits: readonly UnitRow[] = [
  // Areas and volumes.
  ['[acr_us]', ['acre']],
  ['har', ['hectare']],
  ['[acr_us].[ft_i]', ['acre foot|acre feet', 'acre-foot|acre-feet']],
  ['[gal_us]', ['gallon', 'us gallon', 'american gallon']],
  ['[gal_br]', ['imperial gallon', 'british gallon', 'uk gallon']],
  ['[qt_us]', ['quart']],
  ['[pt_us]', ['pint', 'us pint']],
  ['[pt_br]', ['imperial pint', 'british pint']],
  ['[foz_us]', ['fluid ounce']],
  ['[bbl_us]', ['barrel', 'bbl']],
  ['[bu_us]', ['bushel']],
  ['[tbs_us]', ['tablespoon', 'tbsp', '|tablespoonfuls']],
  ['[tsp_us]', ['teaspoon', 'tsp', '|teaspoonfuls']],
  ['[cup_us]', ['cupful', '|cupsful']],
  ['[bf_i]', ['board foot|board feet', 'board-foot|board-feet']],
  // Masses.
  ['[ston_av]', ['ton', 'short ton', 'us ton']],
  ['[lton_av]', ['long ton', 'imperial ton']],
  ['[lb_av]', ['pound', 'lb']],
  ['[oz_av]', ['ounce', 'oz|oz']],
  ['[oz_tr]', ['troy ounce']],
  ['[dr_av]', ['dram']],
  ['[scwt_av]', ['hundredweight|hundredweight', '|hundredweights']],
  ['kg', ['quintal'], 100],
  ['[car_m]', ['carat']],
  ['[pwt_tr]', ['pennyweight']],
  // Speed and fuel.
  ['[mi_i]/h', ['mph|mph']],
  ['km/h', ['kph|kph', 'kmh|kmh', 'kmph|kmph']],
  ['[mi_i]/[gal_us]', ['mpg|mpg']],
  ['[kn_i]', ['knot']],
  // Temperature and angle.
  [
    'Cel',
    [
      'degree celsius|degrees celsius',
      'degree centigrade|degrees centigrade',
      'celsius|',
      'centigrade|'
    ].concat('degree c|degrees c', 'deg c|', 'deg celsius|')
  ],
  [
    '[degF]',
    ['degree fahrenheit|degrees fahrenheit', 'fahrenheit|', 'degree f|degrees f', 'deg f|', 'deg fahrenheit|']
  ],
  ['[degR]', ['degree rankine|degrees rankine']],
  ['deg', ['degree', 'deg|deg']],
  ["'", ['arcminute', 'arc minute', 'arc-minute', 'minute of arc|minutes of arc']],
  ["''", ['arcsecond', 'arc second', 'arc-second', 'second of arc|seconds of arc', 'arcsec|arcsec']],
  ['gon', ['gradian']],
  // Force, pressure, energy, power.
  ['[lbf_av]', ['pound force|pounds force', 'pound-force|pounds-force', 'pound of thrust|pounds of thrust']],
  ['[ft_i].[lbf_av]', ['foot pound', 'foot-pound', 'pound foot|pound feet', 'pound-foot|pound-feet']],
  ['kgf', ['kilogram force|kilograms force', 'kilogram-force|kilograms-force']],
  ['dyn', ['dyne']],
  ['[psi]', ['psi|psi', 'pound per square inch|pounds per square inch']],
  ['atm', ['|atmospheres', 'standard atmosphere']],
  ['mm[Hg]', ['torr|torr', 'millimeter of mercury|millimeters of mercury']],
  ['mm[Hg]', ['millimetre of mercury|millimetres of mercury']],
  ["[in_i'Hg]", ['inch of mercury|inches of mercury']],
  ['[Btu]', ['btu', 'british thermal unit']],
  ['[Btu]', ['therm'], 1e5],
  ['[HP]', ['horsepower|horsepower', 'brake horsepower|', 'bhp|']],
  // Rates of turning, beating, showing.
  [
    '{revolution}/min',
    ['rpm|rpm', '|revolutions per minute', '|revolutions a minute', '|rotations per minute']
  ],
  ['{beat}/min', ['bpm|bpm', '|beats per minute', '|beats a minute']],
  ['{frame}/s', ['fps|fps', '|frames per second', '|frames a second']],
  ['Hz', ['cycle per second|cycles per second']],
  ['{dot}/[in_i]', ['dpi|dpi', 'dot per inch|dots per inch']],
  ['{pixel}/[in_i]', ['ppi|', 'pixel per inch|pixels per inch']],
  ['Bd', ['baud|baud']],
  // Screens and computers.
  ['{pixel}', ['pixel']],
  ['{megapixel}', ['megapixel', 'mega pixel']],
  ['{gigapixel}', ['gigapixel']],
  ['{megaflop}/s', ['megaflops|megaflops', 'megaflop|']],
  ['{gigaflop}/s', ['gigaflops|gigaflops', 'gigaflop|']],
  ['{teraflop}/s', ['teraflops|teraflops', 'teraflop|']],
  ['{petaflop}/s', ['petaflops|petaflops', 'petaflop|']],
  ['{exaflop}/s', ['exaflops|exaflops', 'exaflop|']],
  // Shares too small for a percent, doses.
  ['[ppth]', ['part per thousand|parts per thousand', 'per mille|', 'permille|', 'per mil|']],
  ['[ppm]', ['part per million|parts per million', 'ppm|ppm']],
  ['[ppb]', ['part per billion|parts per billion', 'ppb|ppb']],
  ['[pptr]', ['part per trillion|parts per trillion']],
  ['[iU]', ['international unit']],
  ['R', ['roentgen', 'röntgen']],
  ['RAD', ['|rads']],
  // Per area, behind a bare number: `fifty-six per square kilometer`.
  ['/km2', ['per square kilometer|', 'per square kilometre|', 'per sq km|']],
  ['/m2', ['per square meter|', 'per square metre|']],
  ['/[smi_us]', ['per square mile|']],
  ['/har', ['per hectare|']],
  ['/[acr_us]', ['per acre|']]
]

/** Names that are everyday words: `two cups`, `three stones`, `five teslas`. */
export const doubtfulUnits: readonly UnitRow[] = [
  ['[cup_us]', ['cup']],
  ['[gil_us]', ['gill']],
  ['[pk_us]', ['peck']],
  ['[crd_us]', ['cord']],
  ['[stone_av]', ['stone|stone', '|stones']],
  ['[gr]', ['grain']],
  ['[hd_i]', ['hand']],
  ['[rd_us]', ['rod']],
  ['[ch_us]', ['chain']],
  ['[lk_us]', ['link']],
  ['[mil_i]', ['mil', 'thou|thou']],
  ['{league}', ['league']],
  ['{point}', ['point']],
  ['bar', ['bar']],
  ['mol', ['mole']],
  ['T', ['tesla']],
  ['S', ['siemens|siemens']],
  ['cd/m2', ['nit']],
  ['Wb', ['weber']],
  ['H', ['henry|henries', '|henrys']],
  ['Gy', ['gray']],
  ['Ci', ['curie']],
  ['REM', ['rem']],
  ['b', ['barn']],
  ['G', ['gauss|gauss']],
  ['[g]', ['g|gs']],
  ['circ', ['turn', 'revolution', 'full circle']]
]
