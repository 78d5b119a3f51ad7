import {readFileSync} from 'node:fs'

/** The weights that this package ships, by name: `weights/<name>.json`, as read; `scorerOf` checks them. */
export function shippedWeights(name: 'claims' | 'recommendations'): unknown {
  // The same way up from `src/model` and from `dist/model`.
  return JSON.parse(readFileSync(new URL(`../../weights/${name}.json`, import.meta.url), 'utf8'))
}
