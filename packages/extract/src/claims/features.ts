import type {Features} from '../model/linear.js'
import type {FeatureName, Note} from './feature-table.js'
import {figuresIn} from './figures.js'
import {namesIn} from './names.js'
import {observeMatter} from './observe-matter.js'
import {observeSubject} from './observe-subject.js'
import {observeVerb} from './observe-verb.js'
import {observeWords} from './observe-words.js'
import type {Proposition} from './proposition.js'

/** What a clause does not say itself. */
export interface Context {
  /** Spoken words of the turn. */
  readonly turnWords: number
}

const shortTurn = 12

/** Observes one clause. Yes and no is 1 or absent; counts are capped. */
export function featuresOf(proposition: Proposition, context: Context): Features {
  const found = new Map<FeatureName, number>()
  const note: Note = (name, value) => {
    if (value) found.set(name, Number(value))
  }
  const {words, start, end, question, form} = proposition
  const {numbers, scaled, dates} = figuresIn(words, start, end)
  note('figure', numbers > 0)
  note('figures', numbers > 1)
  note('money-or-percent', scaled)
  note('date', dates > 0)
  const names = namesIn(words, start, end)
  note('name', Math.min(names.length, 3))
  observeSubject(proposition, names[0]?.start, note)
  observeVerb(proposition, note)
  observeWords(proposition, note)
  observeMatter(proposition, note)
  note('question', question)
  note('relative', form === 'relative')
  note('whole-sentence', form === 'sentence')
  note('short-turn', context.turnWords < shortTurn)
  return found
}
