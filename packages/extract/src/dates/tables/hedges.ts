/** Words by which speakers mark what they say as uncertain. */
export const doubts: readonly string[] = [
  'i think',
  'i believe',
  'i guess',
  'i suppose',
  'i want to say',
  'i would say',
  'i’d say',
  "i'd say",
  'if i recall',
  'if i remember',
  'i seem to recall',
  'as far as i know',
  'i don’t know',
  "i don't know",
  'not sure',
  'probably',
  'maybe',
  'perhaps',
  'possibly',
  'presumably',
  'supposedly',
  'must have been',
  'might have been',
  'could have been',
  'might be',
  'could be',
  'something like',
  'sometime',
  'some time',
  'or so'
]

/** Words directly before a date that make it approximate. */
export const approximations: readonly string[] = [
  'about',
  'around',
  'roughly',
  'approximately',
  'circa',
  'like',
  'some',
  'nearly',
  'almost',
  'say',
  'somewhere around'
]
