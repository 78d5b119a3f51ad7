import {median, quantile} from './median.js'
import type {Contender} from './suite.js'
import {wordScan} from './word-scan.js'

/** How fast a contender is. */
export interface Speed {
  /** Megabytes (10⁶ bytes of UTF-8) a second: the median run. */
  readonly megabytes: number
  /** Speed as a multiple of the word scan’s: the median of the ratios of paired runs. */
  readonly scans: number
  /** Quartiles of those ratios. */
  readonly low: number
  readonly high: number
}

/** One pair of runs over the same texts, in milliseconds. */
export interface Pair {
  readonly scanMs: number
  readonly runMs: number
}

/**
 * Times a contender against the word scan, by turns, so that a slow moment of the machine strikes
 * both. Which one goes first changes from round to round.
 *
 * @param rounds Number of pairs, after untimed ones.
 * @param warmUpMs How long the untimed ones go on, so that the engine has compiled what is timed;
 *   two at least.
 */
export async function measureSpeed(contender: Contender, rounds: number, warmUpMs = 0): Promise<Speed> {
  const bytes = contender.texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const warmAt = performance.now() + warmUpMs
  for (let round = 0; round < 2 || performance.now() < warmAt; round++) await timePair(contender, round)
  const pairs: Pair[] = []
  for (let round = 0; round < rounds; round++) pairs.push(await timePair(contender, round))
  return speedOf(pairs, bytes)
}

async function timePair(contender: Contender, round: number): Promise<Pair> {
  const scan = (): number => wordScan(contender.texts)
  const before = round % 2 === 0 ? await timeOf(scan) : undefined
  const runMs = await timeOf(() => contender.run())
  return {runMs, scanMs: before ?? (await timeOf(scan))}
}

/** What pairs of runs over so many bytes say. */
export function speedOf(pairs: readonly Pair[], bytes: number): Speed {
  const ratios = pairs.map(({scanMs, runMs}) => scanMs / runMs)
  return {
    megabytes: bytes / 1000 / median(pairs.map(({runMs}) => runMs)),
    scans: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75)
  }
}

async function timeOf(run: () => unknown): Promise<number> {
  // No forced collection: it throws away compiled code with the object shapes that it was made for.
  const start = performance.now()
  await run()
  return performance.now() - start
}
