import {resolve} from 'node:path'
import {datasets} from '@dicta/extract'
import type {Dataset} from '@dicta/extract'
import {VFile} from 'vfile'
import {loadConfig} from '../config/load-config.js'
import {planRun} from '../plan.js'
import type {Plan, Reading} from '../plan.js'
import {decodeInto, readTranscript} from '../run.js'
import {worksOptions} from './inputs.js'
import type {WorksOptions} from './inputs.js'
import type {Io} from './io.js'
import {readAll} from './io.js'
import {openMessages} from './messages.js'

/** Options of `dicta extract`. */
export interface ExtractRecordsOptions extends WorksOptions {
  readonly config?: string
  readonly only?: Dataset[]
  readonly reference?: string
}

/** `dicta extract FILE`: prints the records as JSON lines, each with its dataset; returns the exit code. */
export async function extractRecords(name: string, options: ExtractRecordsOptions, io: Io): Promise<number> {
  const {cwd, stdout} = io
  const {only, reference} = options
  const config = (await loadConfig({cwd, file: options.config})) ?? {cwd}
  const plan = await planRun({
    ...config,
    ...worksOptions(options, config.cwd === cwd ? undefined : cwd),
    ...(only && {only}),
    extract: {...config.extract, ...(reference !== undefined && {reference})}
  })
  const {file, records} =
    name === '-' ? await readStdin(plan, io) : await readTranscript(plan, resolve(cwd, name))
  const messages = openMessages(io, false)
  messages.add(file)
  messages.end()
  if (!records) return 1
  for (const dataset of datasets) {
    for (const record of records[dataset]) stdout.write(`${JSON.stringify({dataset, ...record})}\n`)
  }
  return 0
}

async function readStdin(plan: Plan, {stdin}: Io): Promise<Reading> {
  const file = new VFile({cwd: plan.cwd})
  file.value = decodeInto(file, await readAll(stdin))
  return plan.read(file)
}
