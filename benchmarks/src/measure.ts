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
 * @param rounds Number of pairs, after two untimed ones.
 */
export async function measureSpeed(contender: Contender, rounds: number): Promise<Speed> {
  const {texts} = contender
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const pairs: Pair[] = []
  for (let round = -2; round < rounds; round++) {
    const scanFirst = round % 2 === 0
    const before = scanFirst ? await timeOf(() => wordScan(texts)) : undefined
    const runMs = await timeOf(() => contender.run())
    const scanMs = before ?? (await timeOf(() => wordScan(texts)))
    if (round >= 0) pairs.push({scanMs, runMs})
  }
  return speedOf(pairs, bytes)
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
