import type {Quality} from './quality.js'

/** One thing that is timed: a stage of the project, or another tool that does the same. */
export interface Contender {
  /** Shown in the table: `parse text`, or `other-tool 1.2.3` with `opponent` set. */
  readonly name: string
  /** Whether this is another tool; default: a stage of ours. */
  readonly opponent?: boolean
  /** Every text that one run reads: the word scan reads the same ones. */
  readonly texts: readonly string[]
  /** One run over all of `texts`; it returns what it made, so that nothing is dropped early. */
  run(): unknown
  /** At most so many timed rounds, for what takes seconds; default: as many as are asked for. */
  readonly rounds?: number
  /** How good its findings are; default: not measured. */
  quality?(): Quality
}

/** The contenders that do the same work on the same texts. */
export interface Suite {
  /** The name that `pnpm bench` takes. */
  readonly name: string
  /** One line on what is measured. */
  readonly description: string
  /**
   * Prepares the contenders; preparation is not timed.
   *
   * @param bytes About how much text one run reads.
   */
  prepare(bytes: number): Promise<Prepared> | Prepared
}

/** Contenders that are ready to run. */
interface Prepared {
  readonly contenders: readonly Contender[]
  /** Removes what preparation left behind, such as temporary files. */
  close?(): void
}
