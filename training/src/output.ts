import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Writes the weights that `@dicta/extract` ships. */
export function shipWeights(model: {readonly name: string}): void {
  const path = fileURLToPath(new URL(`../../packages/extract/weights/${model.name}.json`, import.meta.url))
  writeFileSync(path, `${JSON.stringify(model, null, 2)}\n`)
}

/** Writes the records of a transcript that was held out, one a line, each with its `dataset`. */
export function writeRecords(
  folder: string,
  name: string,
  dataset: string,
  records: readonly object[]
): void {
  mkdirSync(folder, {recursive: true})
  const lines = records.map((record) => `${JSON.stringify({dataset, ...record})}\n`)
  writeFileSync(join(folder, `${name}.jsonl`), lines.join(''))
}
