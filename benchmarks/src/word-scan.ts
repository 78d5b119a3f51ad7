/**
 * The unit of speed: a plain loop of `/\w+/g` over texts. Machines differ and so do hours on one
 * machine, so a stage is timed against this loop over the same texts in the same minute.
 *
 * Returns the number of words, so that no engine can drop the loop.
 */
export function wordScan(texts: readonly string[]): number {
  const word = /\w+/g
  let count = 0
  for (const text of texts) {
    word.lastIndex = 0
    while (word.exec(text)) count++
  }
  return count
}
