import {resolve} from 'node:path'
import type {DatasetOptions} from '@dicta/extract'
import {glob} from 'tinyglobby'
import type {Config} from './config/schema.js'

/** What holds for one transcript. */
export interface TranscriptOptions {
  readonly extract: DatasetOptions
  /** `undefined`: detected from the content. */
  readonly format: string | undefined
  /** File or folder of its show notes. */
  readonly notes: string | undefined
}

/** Returns a function that gives the options of a transcript by its absolute path, if it has one. */
export async function matchOverrides(
  {extract = {}, notes, overrides = {}}: Config,
  cwd: string
): Promise<(path: string | undefined) => TranscriptOptions> {
  const matched = await Promise.all(
    Object.entries(overrides).map(async ([pattern, options]) => {
      const names = await glob(pattern, {cwd, absolute: true, dot: true})
      return {options, paths: new Set(names.map((name) => resolve(cwd, name)))}
    })
  )
  return (path) => {
    let result: TranscriptOptions = {extract, format: undefined, notes}
    for (const {paths, options} of matched) {
      if (path === undefined || !paths.has(path)) continue
      result = {
        extract: mergeExtract(result.extract, options.extract ?? {}),
        format: options.format ?? result.format,
        notes: options.notes ?? result.notes
      }
    }
    return result
  }
}

/** Puts options over others: the options of one dataset are joined, `false` and single values replace. */
function mergeExtract(base: DatasetOptions, over: DatasetOptions): DatasetOptions {
  const merged: Record<string, unknown> = {...base}
  for (const [name, value] of Object.entries(over)) {
    const before = merged[name]
    merged[name] = isObject(before) && isObject(value) ? {...before, ...value} : value
  }
  return merged
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
