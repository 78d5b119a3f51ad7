import {z} from 'zod'

/**
 * A linear model: score = sigmoid(bias + Σ weight · value). Small enough to be read: each weight is
 * what one named feature adds to the log-odds.
 */
export const linearModel = z.strictObject({
  name: z.string().min(1).meta({description: 'What the model scores'}),
  bias: z.number().meta({description: 'Log-odds where no feature fires'}),
  weights: z.record(z.string().min(1), z.number()).meta({
    description: 'What each feature adds to the log-odds, per unit of its value'
  })
})

export type LinearModel = z.infer<typeof linearModel>

/** What was observed: feature names with values, 1 for a plain yes. Absent means 0. */
export type Features = ReadonlyMap<string, number>

/** A model ready for use. */
export interface Scorer {
  /** 0 to 1, rounded to four decimals so that the same input gives the same bytes everywhere. */
  readonly score: (features: Features) => number
}

/**
 * Checks a model.
 *
 * @param data A model as read from JSON.
 * @param isKnown Whether a feature exists: a weight of another name is a mistake.
 * @throws {TypeError} When the data is no model or weighs an unknown feature.
 */
export function checkedModel(data: unknown, isKnown: (name: string) => boolean): LinearModel {
  const result = linearModel.safeParse(data)
  if (!result.success) throw new TypeError(`Unexpected weights: ${z.prettifyError(result.error)}`)
  for (const name of Object.keys(result.data.weights)) {
    if (!isKnown(name)) throw new TypeError(`Unexpected feature \`${name}\` in the weights of the model`)
  }
  return result.data
}

/** Checks a model and prepares it; see `checkedModel`. */
export function scorerOf(data: unknown, isKnown: (name: string) => boolean): Scorer {
  const {bias, weights} = checkedModel(data, isKnown)
  const byName = new Map(Object.entries(weights))
  return {
    score(features) {
      let sum = bias
      for (const [name, value] of features) sum += (byName.get(name) ?? 0) * value
      return rounded(sigmoid(sum))
    }
  }
}

/** The features that spoke most for a score, strongest first; of equals, in order of observation. */
export function strongest(features: Features, weights: ReadonlyMap<string, number>, limit: number): string[] {
  const pushes: Array<{name: string; push: number}> = []
  for (const [name, value] of features) {
    const push = (weights.get(name) ?? 0) * value
    if (push > 0) pushes.push({name, push})
  }
  // `sort` is stable: equal pushes keep the order of observation.
  pushes.sort((a, b) => b.push - a.push)
  return pushes.slice(0, limit).map(({name}) => name)
}

/** The logistic function: 0 is .5. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

/** A score to four decimals. */
export function rounded(score: number): number {
  return Number(score.toFixed(4))
}
