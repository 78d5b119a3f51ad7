import {resolve} from 'node:path'
import type {Dataset} from '@dicta/extract'
import {loadConfig} from '../config/load-config.js'
import type {Config} from '../config/schema.js'
import {run} from '../run.js'
import {absoluteInput, worksOptions} from './inputs.js'
import type {WorksOptions} from './inputs.js'
import type {Io} from './io.js'
import {openMessages} from './messages.js'
import {summaryTable} from './summary-table.js'

/** Options of the main command. */
export interface MakeOptions extends WorksOptions {
  readonly out?: string
  readonly config?: string
  readonly formats?: string[]
  readonly only?: Dataset[]
  readonly concurrency?: number
  readonly quiet?: boolean
}

/** `dicta <paths…>`: writes the datasets; returns the exit code, or `undefined` when there is nothing to do. */
export async function makeDatasets(
  paths: readonly string[],
  options: MakeOptions,
  io: Io
): Promise<number | undefined> {
  const {cwd, stdout, signal} = io
  const {quiet = false} = options
  const found = await loadConfig({cwd, file: options.config})
  if (paths.length === 0 && !found) return undefined
  const messages = openMessages(io, quiet)
  try {
    const config = withOptions(found ?? {cwd}, paths, options, cwd)
    const summary = await run(config, {onFile: (file, progress) => messages.add(file, progress), signal})
    messages.end()
    if (!quiet) stdout.write(summaryTable(summary, cwd))
    return summary.failed > 0 ? 1 : 0
  } catch (error) {
    messages.end()
    throw error
  }
}

/** Puts the command line over the configuration. */
function withOptions(config: Config, paths: readonly string[], options: MakeOptions, cwd: string): Config {
  const {out, formats, only, concurrency} = options
  // In the very folder, paths stay as they were typed: messages repeat them.
  const isHere = config.cwd === cwd
  return {
    ...config,
    ...(paths.length > 0 && {input: isHere ? [...paths] : paths.map((path) => absoluteInput(path, cwd))}),
    ...worksOptions(options, isHere ? undefined : cwd),
    ...(only && {only}),
    ...(concurrency !== undefined && {concurrency}),
    output: {
      ...config.output,
      ...(formats && {formats}),
      ...(out !== undefined && {directory: resolve(cwd, out)})
    }
  }
}
