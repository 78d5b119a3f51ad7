import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Contender} from './suite.js'

/**
 * Peak of the resident memory during one run of a contender above what the process held before it,
 * in bytes. Runs in a process of its own, where nothing was compiled or kept by earlier runs.
 *
 * @throws {Error} When that process does not live to tell.
 */
export function peakMemory(suite: string, contender: number, bytes: number): number {
  const bench = fileURLToPath(new URL('bench.js', import.meta.url))
  const child = [...process.execArgv, bench, '--memory', suite, String(contender), String(bytes)]
  const {status, stdout, stderr} = spawnSync(process.execPath, child, {encoding: 'utf8'})
  if (status !== 0) throw new Error(`Memory run of \`${suite}\` failed: ${stderr.trim()}`)
  return Number(stdout)
}

/** The same in this process: what the child runs. */
export async function peakMemoryHere(contender: Contender): Promise<number> {
  globalThis.gc?.()
  resetPeak()
  const before = process.memoryUsage.rss()
  await contender.run()
  // `maxRSS` is in kibibytes.
  return Math.max(0, process.resourceUsage().maxRSS * 1024 - before)
}

/** Linux lets a process forget its peak; elsewhere the figure includes the preparation. */
function resetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Not Linux, or not allowed: the figure is an upper bound.
  }
}
