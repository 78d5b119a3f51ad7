import type {Feature} from './feature-names.js'

/**
 * What each feature adds to the log-odds that a candidate is a recommended work. Set by hand: a
 * title wants a cue and a sign that it is a work, or a section and both.
 */
export const weights = {
  name: 'recommendations',
  bias: -3.2,
  weights: {
    section: 1,
    prompt: 1.3,
    promptKind: 0.6,
    itemDirect: 2.8,
    itemNear: 1.5,
    recommendDirect: 2.6,
    recommendNear: 1.3,
    suggestDirect: 2.1,
    suggestNear: 0.7,
    useDirect: 0.9,
    useNear: 0.5,
    loveDirect: 1.6,
    loveNear: 0,
    lovedToo: 2,
    back: 1.4,
    denied: -5,
    coordinated: 2.6,
    first: 1.2,
    later: -1.5,
    quoted: 1,
    called: 1.4,
    web: 0.3,
    plain: -0.7,
    creator: 1.3,
    kind: 1.2,
    severalWords: 0.5,
    praise: 0.4,
    initial: -1.8,
    person: -2.5,
    speaker: -3,
    introduced: 1,
    modifier: -1.8,
    outnamed: -1.2,
    short: -1.2,
    asked: -1.5,
    farFromCue: -0.6
  } satisfies Record<Feature, number>
}
