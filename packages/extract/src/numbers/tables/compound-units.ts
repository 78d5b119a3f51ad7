import {saidOf} from './unit.js'
import type {UnitRow} from './unit.js'

/** Squares and cubes that UCUM has names of their own for. */
const powers: ReadonlyMap<string, readonly [square: string, cube: string]> = new Map([
  ['[in_i]', ['[sin_i]', '[cin_i]']],
  ['[ft_i]', ['[sft_i]', '[cft_i]']],
  ['[yd_i]', ['[syd_i]', '[cyd_i]']],
  ['[mi_i]', ['[smi_us]', '[mi_i]3']]
])

/** `square feet`, `meters squared`, `cubic yards`, `centimeters cubed` of lengths. */
export function powersOf(lengths: readonly UnitRow[]): UnitRow[] {
  return lengths.flatMap(([code, names]): UnitRow[] => {
    const [square, cube] = powers.get(code) ?? [`${code}2`, `${code}3`]
    return [
      [
        square,
        names.flatMap((name) => [before('square', name), before('sq', name), behind(name, 'squared')])
      ],
      [cube, names.flatMap((name) => [before('cubic', name), before('cu', name), behind(name, 'cubed')])]
    ]
  })
}

type Times = ReadonlyArray<readonly [code: string, name: string]>

/** What lengths are divided by. */
export const speedTimes: Times = [
  ['ms', 'millisecond'],
  ['s', 'second'],
  ['s', 'sec'],
  ['min', 'minute'],
  ['h', 'hour']
]

/** What amounts of data are divided by. */
export const transferTimes: Times = [['s', 'second']]

/** `miles per hour`, `feet a second`, `megabytes per second`. */
export function speedsOf(rows: readonly UnitRow[], times: Times): UnitRow[] {
  return rows.flatMap(([code, names]) =>
    times.map(([time, name]): UnitRow => [`${code}/${time}`, names.flatMap((each) => per(each, name))])
  )
}

/** `meters per second squared`, `feet per second per second`. */
export function accelerationsOf(lengths: readonly UnitRow[]): UnitRow[] {
  return lengths.map(([code, names]): UnitRow => [
    `${code}/s2`,
    names.flatMap((name) => [
      behind(name, 'per second squared'),
      behind(name, 'per square second'),
      behind(name, 'per second per second')
    ])
  ])
}

/** Numerators with what people divide them by; other rates are the number’s `per`. */
const ratios: ReadonlyArray<
  readonly [over: ReadonlyArray<readonly [string, string]>, under: ReadonlyArray<readonly [string, string]>]
> = [
  // Density.
  [
    [
      ['kg', 'kilogram'],
      ['kg', 'kilo'],
      ['g', 'gram'],
      ['mg', 'milligram'],
      ['ug', 'microgram']
    ],
    [
      ['m3', 'cubic meter'],
      ['m3', 'cubic metre'],
      ['cm3', 'cubic centimeter'],
      ['cm3', 'cubic centimetre'],
      ['L', 'liter'],
      ['L', 'litre'],
      ['dL', 'deciliter'],
      ['dL', 'decilitre'],
      ['mL', 'milliliter'],
      ['mL', 'millilitre']
    ]
  ],
  [
    [
      ['mg', 'milligram'],
      ['ug', 'microgram'],
      ['g', 'gram']
    ],
    [
      ['kg', 'kilogram'],
      ['kg', 'kilo']
    ]
  ],
  [
    [
      ['mmol', 'millimole'],
      ['umol', 'micromole'],
      ['mol', 'mole']
    ],
    [
      ['L', 'liter'],
      ['L', 'litre']
    ]
  ],
  [[['[lb_av]', 'pound']], [['[cft_i]', 'cubic foot']]],
  // Fuel.
  [
    [
      ['[mi_i]', 'mile'],
      ['km', 'kilometer'],
      ['km', 'kilometre']
    ],
    [
      ['[gal_us]', 'gallon'],
      ['L', 'liter'],
      ['L', 'litre']
    ]
  ],
  [
    [
      ['L', 'liter'],
      ['L', 'litre']
    ],
    [
      ['(100.km)', '100 kilometers'],
      ['(100.km)', '100 kilometres'],
      ['(100.km)', '100 km'],
      ['(100.km)', 'hundred kilometers'],
      ['(100.km)', 'hundred kilometres']
    ]
  ],
  // Power and energy over area and mass, pressure.
  [
    [
      ['W', 'watt'],
      ['kW', 'kilowatt'],
      ['W.h', 'watt hour'],
      ['W.h', 'watt-hour'],
      ['J', 'joule'],
      ['kJ', 'kilojoule'],
      ['kgf', 'kilogram force|kilograms force'],
      ['N', 'newton']
    ],
    [
      ['m2', 'square meter'],
      ['m2', 'square metre'],
      ['cm2', 'square centimeter'],
      ['cm2', 'square centimetre'],
      ['kg', 'kilogram'],
      ['m', 'meter'],
      ['m', 'metre']
    ]
  ],
  [
    [['W', 'watt']],
    [
      ['s', 'second'],
      ['min', 'minute']
    ]
  ]
]

/** Densities, fuel consumption and the like; flows (`gallons per minute`) are a volume and its `per`. */
export const ratioUnits: readonly UnitRow[] = ratios.flatMap(([over, under]) =>
  over.flatMap(([code, name]) =>
    under.map(([divisor, each]): UnitRow => [`${code}/${divisor}`, [behind(name, `per ${each}`)]])
  )
)

function per(name: string, time: string): string[] {
  return [behind(name, `per ${time}`), behind(name, `${time === 'hour' ? 'an' : 'a'} ${time}`)]
}

function before(word: string, name: string): string {
  const {one, many} = saidOf(name)
  return `${one && `${word} ${one}`}|${many && `${word} ${many}`}`
}

function behind(name: string, words: string): string {
  const {one, many} = saidOf(name)
  return `${one && `${one} ${words}`}|${many && `${many} ${words}`}`
}
