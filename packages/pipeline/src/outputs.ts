import {mkdir} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {tableOf, writers} from '@dicta/export'
import type {Sink} from '@dicta/export'
import {datasets, schemas} from '@dicta/extract'
import type {Dataset, Records} from '@dicta/extract'
import type {Config} from './config/schema.js'
import {formats} from './config/schema.js'
import {openAtomicFile, syncFolder} from './files/atomic-file.js'
import type {AtomicFile} from './files/atomic-file.js'
import type {Plan, Reading} from './plan.js'
import {openReport} from './report/report.js'
import type {Totals} from './summary.js'

/** The files of a run, all of which come into being at its end, or none. */
export interface Outputs {
  /** Absolute paths, in the order of datasets and formats. */
  readonly paths: readonly string[]
  /** Takes the next transcript. */
  write(reading: Reading): Promise<void>
  commit(totals: Totals): Promise<void>
  /** Removes what is not complete; does nothing after `commit`. */
  abort(): Promise<void>
}

interface TableOutput {
  readonly dataset: Dataset
  readonly sink: Sink
  readonly path: string
}

/** The datasets that a configuration makes, for any of its transcripts. */
export function datasetsOf({only, extract = {}, overrides = {}}: Config): readonly Dataset[] {
  const layers = [extract, ...Object.values(overrides).map(({extract = {}}) => extract)]
  return datasets.filter(
    (name) =>
      (only?.includes(name) ?? true) &&
      (extract[name] !== false || layers.some((layer) => isObject(layer[name])))
  )
}

/** Names the files of a run, without touching any. */
export function outputPaths({config, cwd}: Plan): readonly string[] {
  return [...tablesOf(config, cwd).map(({path}) => path), ...reportPaths(config, cwd)]
}

/** Begins the files of a run; makes their folder. */
export async function openOutputs({config, cwd}: Plan): Promise<Outputs> {
  const folder = folderOf(config, cwd)
  const tables = tablesOf(config, cwd)
  const reports = reportPaths(config, cwd)
  const report = openReport(detailName(config))
  const files: AtomicFile[] = []
  const abort = async (): Promise<void> => {
    for (const file of files) await file.abort()
  }
  try {
    await mkdir(folder, {recursive: true})
    for (const path of [...tables.map(({path}) => path), ...reports]) files.push(await openAtomicFile(path))
  } catch (error) {
    await abort()
    throw error
  }
  return {
    paths: files.map(({path}) => path),
    abort,
    async write(reading) {
      const {records} = reading
      report.add(reading)
      if (records)
        for (const [index, table] of tables.entries()) await files[index]?.write(bytesOf(table, records))
    },
    async commit(totals) {
      for (const [index, {sink}] of tables.entries()) await files[index]?.write(sink.end())
      for (const file of files.slice(tables.length)) await file.write(report.end(totals))
      for (const file of files) await file.finish()
      for (const file of files) await file.commit()
      await syncFolder(folder)
    }
  }
}

function bytesOf({dataset, sink}: TableOutput, records: Records): Uint8Array {
  return sink.write(records[dataset])
}

function tablesOf(config: Config, cwd: string): readonly TableOutput[] {
  const wanted = formatsOf(config)
  return datasetsOf(config).flatMap((dataset) => {
    const table = tableOf(dataset, schemas[dataset])
    return writers
      .filter(({name}) => wanted.includes(name))
      .map((writer) => ({
        dataset,
        sink: writer.open(table, writer.name === 'csv' ? config.output?.csv : {}),
        path: join(folderOf(config, cwd), `${dataset}.${writer.extension}`)
      }))
  })
}

function reportPaths(config: Config, cwd: string): readonly string[] {
  return formatsOf(config).includes('markdown') ? [join(folderOf(config, cwd), 'report.md')] : []
}

/** Where the report sends its reader for more: `numbers.csv`. */
function detailName(config: Config): (dataset: Dataset) => string | undefined {
  const writer = writers.find(({name}) => formatsOf(config).includes(name))
  return (dataset) => writer && `${dataset}.${writer.extension}`
}

function formatsOf({output}: Config): readonly string[] {
  return output?.formats ?? formats
}

function folderOf({output}: Config, cwd: string): string {
  return resolve(cwd, output?.directory ?? 'datasets')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
