/** Everything that is observed of a candidate; `docs/recommendations.md` explains each. */
export const featureNames = [
  'section',
  'prompt',
  'promptKind',
  'itemDirect',
  'itemNear',
  'recommendDirect',
  'recommendNear',
  'suggestDirect',
  'suggestNear',
  'useDirect',
  'useNear',
  'loveDirect',
  'loveNear',
  'lovedToo',
  'back',
  'denied',
  'coordinated',
  'first',
  'later',
  'quoted',
  'called',
  'web',
  'plain',
  'creator',
  'kind',
  'severalWords',
  'praise',
  'initial',
  'person',
  'speaker',
  'introduced',
  'modifier',
  'outnamed',
  'short',
  'asked',
  'farFromCue'
] as const

/** The name of a feature. */
export type Feature = (typeof featureNames)[number]

/** Features with their values: 1 for a plain yes. */
export type FeatureValues = Map<Feature, number>
