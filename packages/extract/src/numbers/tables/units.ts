import type {numberKinds} from '../fields.js'

/** A unit that can be said: its UCUM code, and how many of those one of it is. */
export interface Unit {
  readonly code: string
  readonly kind: (typeof numberKinds)[number]
  readonly factor: number
}

/** Code, kind, names of one and of many (a plural in `s` is understood), and the factor if not 1. */
type Row = readonly [code: string, kind: 'duration' | 'measure', names: readonly string[], factor?: number]

const rows: readonly Row[] = [
  // Time.
  ['ns', 'duration', ['nanosecond', 'nanosec']],
  ['us', 'duration', ['microsecond', 'microsec']],
  ['ms', 'duration', ['millisecond', 'millisec', 'milli']],
  ['s', 'duration', ['second', 'sec']],
  ['min', 'duration', ['minute', 'min']],
  ['h', 'duration', ['hour', 'hr']],
  ['d', 'duration', ['day', 'business day', 'working day']],
  ['wk', 'duration', ['week', 'wk']],
  ['wk', 'duration', ['fortnight'], 2],
  ['mo', 'duration', ['month']],
  ['a', 'duration', ['year', 'yr']],
  ['a', 'duration', ['quarter-century', 'quarter century', 'quarter of a century'], 25],
  ['a', 'duration', ['half-century', 'half century'], 50],
  ['a', 'duration', ['decade'], 10],
  ['a', 'duration', ['century', 'centuries'], 100],
  ['a', 'duration', ['millennium', 'millennia'], 1000],
  // Length.
  ['nm', 'measure', ['nanometer', 'nanometre']],
  ['um', 'measure', ['micrometer', 'micrometre', 'micron']],
  ['mm', 'measure', ['millimeter', 'millimetre']],
  ['cm', 'measure', ['centimeter', 'centimetre']],
  ['m', 'measure', ['meter', 'metre']],
  ['km', 'measure', ['kilometer', 'kilometre', 'klick']],
  ['[in_i]', 'measure', ['inch', 'inches']],
  ['[ft_i]', 'measure', ['foot', 'feet']],
  ['[yd_i]', 'measure', ['yard']],
  ['[mi_i]', 'measure', ['mile']],
  ['[nmi_i]', 'measure', ['nautical mile']],
  ['[ly]', 'measure', ['light-year', 'light year']],
  ['AU', 'measure', ['astronomical unit']],
  // Area and volume.
  ['[sft_i]', 'measure', ['square foot', 'square feet']],
  ['[smi_us]', 'measure', ['square mile']],
  ['m2', 'measure', ['square meter', 'square metre']],
  ['km2', 'measure', ['square kilometer', 'square kilometre']],
  ['cm2', 'measure', ['square centimeter', 'square centimetre']],
  ['mm2', 'measure', ['square millimeter', 'square millimetre']],
  ['[sin_i]', 'measure', ['square inch', 'square inches']],
  ['[syd_i]', 'measure', ['square yard']],
  ['km3', 'measure', ['cubic kilometer', 'cubic kilometre']],
  ['cm3', 'measure', ['cubic centimeter', 'cubic centimetre']],
  ['[cin_i]', 'measure', ['cubic inch', 'cubic inches']],
  ['[cyd_i]', 'measure', ['cubic yard']],
  ['m3', 'measure', ['cubic meter', 'cubic metre']],
  ['[cft_i]', 'measure', ['cubic foot', 'cubic feet']],
  ['[acr_us]', 'measure', ['acre']],
  ['har', 'measure', ['hectare']],
  ['mL', 'measure', ['milliliter', 'millilitre']],
  ['L', 'measure', ['liter', 'litre']],
  ['[gal_us]', 'measure', ['gallon']],
  ['[qt_us]', 'measure', ['quart']],
  ['[pt_us]', 'measure', ['pint']],
  ['[bbl_us]', 'measure', ['barrel']],
  ['[tbs_us]', 'measure', ['tablespoon']],
  ['[tsp_us]', 'measure', ['teaspoon']],
  // Mass.
  ['ug', 'measure', ['microgram']],
  ['mg', 'measure', ['milligram']],
  ['g', 'measure', ['gram']],
  ['kg', 'measure', ['kilogram', 'kilo']],
  ['t', 'measure', ['metric ton', 'tonne']],
  ['[ston_av]', 'measure', ['ton']],
  ['[lb_av]', 'measure', ['pound']],
  ['[oz_av]', 'measure', ['ounce']],
  // Speed.
  ['[mi_i]/h', 'measure', ['mile per hour', 'miles per hour', 'miles an hour', 'mile an hour']],
  [
    'km/h',
    'measure',
    [
      'kilometer per hour',
      'kilometers per hour',
      'kilometre per hour',
      'kilometres per hour',
      'kilometers an hour',
      'kilometres an hour'
    ]
  ],
  ['m/s', 'measure', ['meters per second', 'metres per second']],
  ['[kn_i]', 'measure', ['knot']],
  // Temperature and angle.
  [
    'Cel',
    'measure',
    ['degree celsius', 'degrees celsius', 'degree centigrade', 'degrees centigrade', 'celsius', 'degrees c']
  ],
  ['[degF]', 'measure', ['degree fahrenheit', 'degrees fahrenheit', 'fahrenheit', 'degrees f']],
  ['K', 'measure', ['kelvin']],
  ['deg', 'measure', ['degree']],
  // Data.
  ['bit', 'measure', ['bit']],
  ['kbit', 'measure', ['kilobit']],
  ['Mbit', 'measure', ['megabit']],
  ['Gbit', 'measure', ['gigabit']],
  ['By', 'measure', ['byte']],
  ['kBy', 'measure', ['kilobyte']],
  ['MBy', 'measure', ['megabyte', 'meg']],
  ['GBy', 'measure', ['gigabyte', 'gig']],
  ['TBy', 'measure', ['terabyte']],
  ['PBy', 'measure', ['petabyte']],
  ['EBy', 'measure', ['exabyte']],
  ['{pixel}', 'measure', ['pixel']],
  ['{frame}/s', 'measure', ['frames per second', 'frames a second']],
  // Electricity, energy, frequency, sound.
  ['mV', 'measure', ['millivolt']],
  ['V', 'measure', ['volt']],
  ['kV', 'measure', ['kilovolt']],
  ['A', 'measure', ['amp', 'ampere']],
  ['mA', 'measure', ['milliamp', 'milliampere']],
  ['Ohm', 'measure', ['ohm']],
  ['W', 'measure', ['watt']],
  ['kW', 'measure', ['kilowatt']],
  ['MW', 'measure', ['megawatt']],
  ['GW', 'measure', ['gigawatt']],
  ['TW', 'measure', ['terawatt']],
  ['W.h', 'measure', ['watt hour', 'watt-hour']],
  ['kW.h', 'measure', ['kilowatt hour', 'kilowatt-hour']],
  ['MW.h', 'measure', ['megawatt hour', 'megawatt-hour']],
  ['GW.h', 'measure', ['gigawatt hour', 'gigawatt-hour']],
  ['TW.h', 'measure', ['terawatt hour', 'terawatt-hour']],
  ['J', 'measure', ['joule']],
  ['kJ', 'measure', ['kilojoule']],
  ['kcal', 'measure', ['kilocalorie', 'calorie']],
  ['[HP]', 'measure', ['horsepower']],
  ['[psi]', 'measure', ['psi']],
  ['N', 'measure', ['newton']],
  ['Hz', 'measure', ['hertz']],
  ['kHz', 'measure', ['kilohertz']],
  ['MHz', 'measure', ['megahertz']],
  ['GHz', 'measure', ['gigahertz']],
  ['dB', 'measure', ['decibel']],
  ['{revolution}/min', 'measure', ['revolutions per minute', 'revolutions a minute']],
  ['[ppm]', 'measure', ['parts per million']]
]

/** Units by name in lower case, plurals included. */
export const unitsByName: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(([code, kind, names, factor = 1]) =>
    names.flatMap((name) => {
      const unit: Unit = {code, kind, factor}
      return [
        [name, unit] as const,
        ...(/(?:s|feet|ies|ia|[ -][cf]|horsepower|psi|celsius|fahrenheit|kelvin|hertz|per hour|an hour|second)$/.test(
          name
        ) && !/^(?:second|millisecond|microsecond|nanosecond)$/.test(name)
          ? []
          : [[`${name}s`, unit] as const])
      ]
    })
  )
)

/** Units by symbol, upper and lower case as written; only behind a figure. */
export const unitsBySymbol: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    ns: 'ns',
    µs: 'us',
    μs: 'us',
    ms: 'ms',
    s: 's',
    h: 'h',
    mins: 'min',
    hrs: 'h',
    nm: 'nm',
    µm: 'um',
    μm: 'um',
    mm: 'mm',
    cm: 'cm',
    m: 'm',
    km: 'km',
    kms: 'km',
    ft: '[ft_i]',
    yd: '[yd_i]',
    mi: '[mi_i]',
    m2: 'm2',
    'm²': 'm2',
    km2: 'km2',
    'km²': 'km2',
    'm³': 'm3',
    sqft: '[sft_i]',
    'sq ft': '[sft_i]',
    'sq m': 'm2',
    'sq km': 'km2',
    'sq mi': '[smi_us]',
    ml: 'mL',
    mL: 'mL',
    mls: 'mL',
    l: 'L',
    L: 'L',
    mg: 'mg',
    g: 'g',
    kg: 'kg',
    lb: '[lb_av]',
    lbs: '[lb_av]',
    oz: '[oz_av]',
    mph: '[mi_i]/h',
    kph: 'km/h',
    'km/h': 'km/h',
    'm/s': 'm/s',
    '°C': 'Cel',
    '°F': '[degF]',
    '°': 'deg',
    kB: 'kBy',
    KB: 'kBy',
    kb: 'kBy',
    MB: 'MBy',
    mb: 'MBy',
    GB: 'GBy',
    gb: 'GBy',
    Gb: 'Gbit',
    Mb: 'Mbit',
    TB: 'TBy',
    tb: 'TBy',
    PB: 'PBy',
    MiB: 'MiBy',
    GiB: 'GiBy',
    kbps: 'kbit/s',
    Mbps: 'Mbit/s',
    mbps: 'Mbit/s',
    Gbps: 'Gbit/s',
    gbps: 'Gbit/s',
    fps: '{frame}/s',
    px: '{pixel}',
    V: 'V',
    mV: 'mV',
    kV: 'kV',
    mA: 'mA',
    W: 'W',
    kW: 'kW',
    MW: 'MW',
    GW: 'GW',
    kWh: 'kW.h',
    MWh: 'MW.h',
    GWh: 'GW.h',
    TWh: 'TW.h',
    kJ: 'kJ',
    kcal: 'kcal',
    hp: '[HP]',
    Hz: 'Hz',
    hz: 'Hz',
    kHz: 'kHz',
    khz: 'kHz',
    MHz: 'MHz',
    GHz: 'GHz',
    ghz: 'GHz',
    dB: 'dB',
    rpm: '{revolution}/min',
    RPM: '{revolution}/min',
    bpm: '{beat}/min',
    ppm: '[ppm]'
  }).map(([symbol, code]) => [
    symbol,
    {code, kind: /^(?:[num]?s|h|min)$/.test(code) ? 'duration' : 'measure', factor: 1} satisfies Unit
  ])
)

/** Words that may stand between a number and its unit: `three full days`. */
export const unitFillers: readonly string[] = [
  'full',
  'whole',
  'straight',
  'consecutive',
  'more',
  'additional',
  'extra',
  'solid',
  'long',
  'short',
  'calendar',
  'entire',
  'good'
]
