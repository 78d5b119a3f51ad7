/** Units that labels may spell as English nouns, by the code that records have for them. */
const codes: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['time', 'x'],
  ['times', 'x'],
  ['second', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['day', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'a'],
  ['millisecond', 'ms'],
  ['metre', 'm'],
  ['kilometre', 'km'],
  ['centimetre', 'cm'],
  ['millimetre', 'mm'],
  ['nanometre', 'nm'],
  ['mile', '[mi_i]'],
  ['yard', '[yd_i]'],
  ['foot', '[ft_i]'],
  ['inch', '[in_i]'],
  ['gram', 'g'],
  ['kilogram', 'kg'],
  ['metric ton', 't'],
  ['ton', '[ston_av]'],
  ['pound', '[lb_av]'],
  ['ounce', '[oz_av]'],
  ['litre', 'L'],
  ['millilitre', 'mL'],
  ['gallon', '[gal_us]'],
  ['celsius', 'Cel'],
  ['degree celsius', 'Cel'],
  ['fahrenheit', '[degF]'],
  ['degree fahrenheit', '[degF]'],
  ['degree', 'deg'],
  ['acre', '[acr_us]'],
  ['hectare', 'har'],
  ['byte', 'By'],
  ['kilobyte', 'kBy'],
  ['megabyte', 'MBy'],
  ['gigabyte', 'GBy'],
  ['terabyte', 'TBy'],
  ['watt', 'W'],
  ['kilowatt', 'kW'],
  ['megawatt', 'MW'],
  ['gigawatt', 'GW'],
  ['hertz', 'Hz'],
  ['kilohertz', 'kHz'],
  ['megahertz', 'MHz'],
  ['gigahertz', 'GHz']
])

/** Lengths of spoken durations; a month is 30 days and a year 365, as near as speech is. */
const seconds: ReadonlyMap<string, number> = new Map([
  ['ms', 0.001],
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['d', 86_400],
  ['wk', 604_800],
  ['fortnight', 1_209_600],
  ['mo', 2_592_000],
  ['quarter', 7_776_000],
  ['a', 31_536_000],
  ['decade', 315_360_000],
  ['century', 3_153_600_000]
])

/** The code of a unit, which labels may give as a singular English noun; empty without a unit. */
export function unitCode(unit: string | null | undefined): string {
  if (!unit) return ''
  return codes.get(unit.toLowerCase().replace('meter', 'metre').replace('liter', 'litre')) ?? unit
}

/** Seconds in a unit of time; undefined for other units. */
export function secondsIn(unit: string | null | undefined): number | undefined {
  return seconds.get(unitCode(unit))
}
