/** Words by which a speaker marks what is said next as uncertain, as pattern sources. */
export const hedgesBefore: readonly string[] = [
  "i (?:think|believe|guess|suppose|assume|imagine|reckon|feel like|want to say|wanna say|would say|would guess|could guess|forget|don['’]t know|dunno)",
  "i['’]d (?:say|guess|imagine|estimate)",
  "i['’]m (?:guessing|thinking|assuming|not sure|gonna say|going to say)",
  'probably',
  'maybe',
  'perhaps',
  'possibly',
  'presumably',
  'supposedly',
  'not sure',
  'my (?:guess|sense|recollection|understanding) (?:is|was)',
  'if i (?:remember|recall)(?: correctly| right)?',
  'if memory serves',
  "don['’]t quote me(?: on (?:this|that))?",
  'what is it(?: now)?',
  '(?:might|could|must) (?:be|have been)(?=(?: (?:like|about|around))? $)',
  'something like',
  'somewhere (?:around|between|near|in the)',
  'let me guess',
  "let[’']s say",
  'estimated'
]

/** The same, behind what it marks. */
export const hedgesAfter: readonly string[] = [
  'or something(?: like (?:that|this))?',
  'or whatever(?: it (?:is|was))?',
  'or so',
  'or thereabouts',
  'give or take',
  'maybe',
  'probably',
  "i (?:think|believe|guess|suppose|want to say|forget|don['’]t know)(?: (?:it|that|this)(?:['’]s| is| was)(?: the)?(?: \\w{1,12})?)?",
  "i['’]d (?:say|guess)",
  "i['’]m not sure",
  "don['’]t quote me(?: on (?:this|that))?",
  'if i (?:remember|recall)(?: correctly| right)?',
  'if memory serves'
]
