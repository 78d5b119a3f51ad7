/** What a statement adds up to, and its label. */
export interface Summed {
  readonly sum: number
  readonly grade: number
}

/** From this label on a statement has to be found; below, it may be. */
const wanted = 0.5

/**
 * The sum from which on selecting gives the highest F1, as a mean over documents. A statement with any label
 * above 0 is right when selected; those of .5 and more are missed when not.
 */
export function bestCut(documents: ReadonlyArray<readonly Summed[]>): number {
  const labelled = documents.filter((statements) => statements.some(({grade}) => grade >= wanted))
  const cuts = [...new Set(labelled.flat().map(({sum}) => Math.round(sum * 20) / 20))].toSorted(
    (a, b) => a - b
  )
  let best = {cut: 0, f1: -1}
  for (const cut of cuts) {
    const f1 = labelled.reduce((sum, statements) => sum + f1At(statements, cut), 0) / labelled.length
    if (f1 > best.f1) best = {cut, f1}
  }
  return best.cut
}

function f1At(statements: readonly Summed[], cut: number): number {
  let kept = 0
  let right = 0
  let found = 0
  let all = 0
  for (const {sum, grade} of statements) {
    if (grade >= wanted) all++
    if (sum < cut) continue
    kept++
    if (grade > 0) right++
    if (grade >= wanted) found++
  }
  const precision = kept === 0 ? 0 : right / kept
  const recall = found / all
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
