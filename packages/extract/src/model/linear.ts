import {z} from 'zod'

/**
 * A linear model: score = sigmoid(bias + Σ weight · value). Small enough to be read: each weight is
 * what one named feature adds to the log-odds.
 */
const linearModel = z.strictObject({
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
  /** The features that spoke most for the score, strongest first; of equals, in order of observation. */
  readonly reasons: (features: Features, limit: number) => string[]
}

/**
 * Checks a model and prepares it.
 *
 * @param data A model as read from JSON.
 * @param known Names of the features that exist: a weight of another name is a mistake.
 * @throws {TypeError} When the data is no model or weighs an unknown feature.
 */
export function scorerOf(data: unknown, known?: ReadonlySet<string>): Scorer {
  const result = linearModel.safeParse(data)
  if (!result.success) throw new TypeError(`Unexpected weights: ${z.prettifyError(result.error)}`)
  const {bias, weights} = result.data
  const byName = new Map(Object.entries(weights))
  if (known) {
    for (const name of byName.keys()) {
      if (!known.has(name)) throw new TypeError(`Unexpected feature \`${name}\` in the weights of the model`)
    }
  }
  return {
    score(features) {
      let sum = bias
      for (const [name, value] of features) sum += (byName.get(name) ?? 0) * value
      return Number(sigmoid(sum).toFixed(4))
    },
    reasons(features, limit) {
      const pushes: Array<{name: string; push: number}> = []
      for (const [name, value] of features) {
        const push = (byName.get(name) ?? 0) * value
        if (push > 0) pushes.push({name, push})
      }
      // `sort` is stable: equal pushes keep the order of observation.
      pushes.sort((a, b) => b.push - a.push)
      return pushes.slice(0, limit).map(({name}) => name)
    }
  }
}

/** The logistic function: 0 is .5. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
