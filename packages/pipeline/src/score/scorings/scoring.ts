/** How labels of one sort are held against the datasets that they cover. */
export interface Scoring {
  /** How the names of the label files end: `.numbers.json`. */
  readonly suffix: string
  /** Titles of the figures, in order. */
  readonly columns: readonly string[]
  /** Scores the transcripts of some label files together: figures for each dataset. */
  score(paths: readonly string[]): Array<{readonly dataset: string; readonly cells: readonly string[]}>
}
