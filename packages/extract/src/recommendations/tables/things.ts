/** Nouns of things that one can touch: their names begin with the maker. */
export const gear: ReadonlySet<string> = new Set(
  `headphones headphone headset earbuds earphones speaker speakers light lights lamp lamps switch switches bulb
bulbs camera cameras watch keyboard mouse microphone mic monitor chair desk backpack bag bike scooter stroller
grill oven blender knife knives vacuum shoes boots jacket grinder kettle tablet laptop phone printer console
router thermostat tent`.split(/\s+/)
)

/** Nouns that are said as part of the name of a thing: `Lumora headphones`, `Strider app`. */
export const things: ReadonlySet<string> = new Set([...gear, 'app', 'specification', 'spec'])
