/**
 * `pnpm bench [suite…] [--megabytes 2] [--rounds 9] [--no-memory]`: how fast each stage is, in
 * megabytes a second and in word scans, and how much memory it takes. `pnpm bench checkthat [folder]` ranks
 * political debates instead.
 */
import {fileURLToPath} from 'node:url'
import {readArguments} from './arguments.js'
import type {BenchOptions} from './arguments.js'
import {checkThat} from './check-that.js'
import {measureSpeed} from './measure.js'
import {peakMemory, peakMemoryHere} from './memory.js'
import {reportOf} from './report.js'
import type {Result} from './report.js'
import type {Contender, Suite} from './suite.js'
import {suites} from './suites/index.js'

/** Where the debates of the CheckThat! lab are looked for: beside the checkout, never in it. */
const debates = fileURLToPath(new URL('../../../shared/bench/checkthat/train-2019', import.meta.url))

/** A second is enough for an engine to compile a stage for good. */
const warmUpMs = 1000

const [first, ...rest] = process.argv.slice(2)
try {
  if (first === '--memory') await memoryRun(rest)
  else if (first === 'checkthat') console.log(checkThat(rest[0] ?? debates))
  else
    await bench(
      readArguments(
        process.argv.slice(2),
        suites.map(({name}) => name)
      )
    )
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function bench(options: BenchOptions): Promise<void> {
  const wanted = suites.filter(({name}) => options.names.length === 0 || options.names.includes(name))
  console.log(`Node ${process.version}, ${options.bytes / 1e6} MB a run, ${options.rounds} rounds\n`)
  for (const suite of wanted) {
    console.log(`## ${suite.name}: ${suite.description}\n`)
    console.log(reportOf(await resultsOf(suite, options)))
  }
}

async function resultsOf(suite: Suite, {bytes, rounds, memory}: BenchOptions): Promise<Result[]> {
  const prepared = await suite.prepare(bytes)
  try {
    const results: Result[] = []
    for (const [index, contender] of prepared.contenders.entries()) {
      const speed = await measureSpeed(contender, Math.min(rounds, contender.rounds ?? rounds), warmUpMs)
      const peak = memory ? peakOf(contender, () => peakMemory(suite.name, index, bytes)) : null
      results.push({contender, speed, peak, quality: contender.quality?.() ?? null})
    }
    return results
  } finally {
    prepared.close?.()
  }
}

/** Other tools may run out of memory in a process of their own without stopping the bench. */
function peakOf({opponent = false, name}: Contender, measure: () => number): number | null {
  try {
    return measure()
  } catch (error) {
    if (!opponent) throw error
    console.error(`No peak memory of ${name}: ${String(error)}`)
    return null
  }
}

/** What `peakMemory` starts in a process of its own: prints one number. */
async function memoryRun([name, index, bytes]: readonly string[]): Promise<void> {
  const suite = suites.find((candidate) => candidate.name === name)
  const prepared = await suite?.prepare(Number(bytes))
  const contender = prepared?.contenders[Number(index)]
  if (!contender) throw new TypeError(`Unexpected contender \`${index}\` of suite \`${name}\``)
  try {
    console.log(await peakMemoryHere(contender))
  } finally {
    prepared?.close?.()
  }
}
