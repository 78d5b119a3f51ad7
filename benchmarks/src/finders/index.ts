import {chrono} from './chrono.js'
import {compromise} from './compromise.js'
import type {Finder} from './finder.js'
import {recognizersText} from './recognizers-text.js'

/** Another tool, and how much it is given to read. */
export interface Opponent {
  readonly finder: Finder
  /** About how many bytes a run reads at most: slow tools would take minutes for more. */
  readonly bytes: number
  /** Pairs of runs at most. */
  readonly rounds: number
}

/** Other tools that find numbers or dates, the fastest first. */
export const opponents: readonly Opponent[] = [
  {finder: chrono, bytes: 200_000, rounds: 9},
  {finder: compromise, bytes: 12_000, rounds: 5},
  {finder: recognizersText, bytes: 1500, rounds: 3}
]
