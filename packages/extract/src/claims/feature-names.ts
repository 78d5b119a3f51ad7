/** Names of all features, in the order of the table of weights. */
export const featureNames = [
  'figure',
  'figures',
  'money-or-percent',
  'date',
  'time-adverb',
  'name',
  'long-words',
  'length',
  'named-subject',
  'noun-subject',
  'third-person',
  'i-subject',
  'you-subject',
  'past',
  'past-state',
  'own-act',
  'public-act',
  'reporting',
  'comparison',
  'cause',
  'quantifier',
  'relative',
  'state',
  'modal',
  'negated-verb',
  'hypothetical',
  'obligation',
  'hedge',
  'hedge-frame',
  'opinion',
  'predicate-opinion',
  'feeling',
  'logistics',
  'question',
  'imperative',
  'short',
  'very-long',
  'cut-off',
  'short-turn'
] as const

/** The name of a feature. */
export type FeatureName = (typeof featureNames)[number]

/** Notes what was observed; nothing where the value is 0 or false. */
export type Note = (name: FeatureName, value: number | boolean) => void
