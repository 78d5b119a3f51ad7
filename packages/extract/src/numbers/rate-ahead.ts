/** What a rate is told in, where `a` or `each` stands before it. */
export const denominators =
  'second|sec|minute|min|hour|hr|day|night|week|weekend|month|mo|quarter|year|yr|decade|pop|piece|head|person|share|seat|user|customer|barrel|gallon|pound|ounce|ton|tonne|mile|kilo|kilometer|unit|bottle|ticket|game|episode|session|sprint|season|semester' +
  '|morning|evening|spring|summer|autumn|fall|winter|shift|visit|trip|class|pair|box|bag|acre|liter|litre|gram|yard|foot|inch|meter|metre|page|line|word|copy|go|room|plate|household|student|worker|employee|patient|child|guest'

/** Pattern source of what follows the numerator of a rate: ` a day`, ` per hive`. */
export const rateAhead = ` (?:per [a-z]|(?:an?|each|every) (?:${denominators})\\b(?! (?:ago|later|earlier|before|after|old)\\b|['’]))`
