import type {Span} from '../../span.js'

/** A stretch of words that may be the title of a work. */
export interface Candidate extends Span {
  /**
   * How it is written: `quoted` (`“Dune”`), `called` (`a book called Dune`), `run` (capitals), `web`
   * (`example.org`), `plain` (lower case where a title is due), `listed` (a work that show notes or a list name).
   */
  readonly form: 'quoted' | 'called' | 'run' | 'web' | 'plain' | 'listed'
  /** Begins a sentence: its first capital says nothing. */
  readonly initial: boolean
}
