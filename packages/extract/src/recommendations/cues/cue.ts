import type {Match} from '../../quantities/rule.js'

/**
 * What a cue does:
 * - `section`, `close`: recommending begins or ends; `ask`: a question for favorites
 * - `item`: names one of several picks (`my second pick is …`); `recommend`: `I recommend …`;
 *   `suggest`: `check out …`; `use`: `I’ve been watching …`: the work follows
 * - `back`: `I recommend it`, `go watch it`: the work came before
 * - `love`, `against`: `I love …`, `I wouldn’t recommend …`; `loveBack`, `againstBack` of what came before
 * - `sponsor`, `subscribe`: advertisement; `own`: marks one’s own work
 */
export type CueRole =
  | 'section'
  | 'close'
  | 'ask'
  | 'item'
  | 'recommend'
  | 'suggest'
  | 'use'
  | 'back'
  | 'love'
  | 'loveBack'
  | 'against'
  | 'againstBack'
  | 'sponsor'
  | 'subscribe'

/** A place where somebody recommends, or speaks about recommending. */
export type Cue = Match<CueRole>
