import {parseArgs} from 'node:util'

/** What a training command is told. */
export interface Arguments {
  /** Folder of hand labels. */
  readonly gold: string
  /** Folder for the records of transcripts that were held out. */
  readonly crossValidate: string | undefined
}

/** Runs a training command: what is wrong with its input is said in one line, with exit code 2. */
export function command(run: (given: Arguments) => void): void {
  try {
    run(argumentsOf(process.argv.slice(2)))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

/**
 * Reads the arguments of a training command.
 *
 * @throws {TypeError} When one is unknown or `--gold` is missing.
 */
export function argumentsOf(words: readonly string[]): Arguments {
  const {values} = parseArgs({
    args: words.filter((word) => word !== '--'),
    options: {gold: {type: 'string'}, 'cross-validate': {type: 'string'}}
  })
  if (values.gold === undefined) throw new TypeError('Expected --gold FOLDER, a folder of hand labels')
  return {gold: values.gold, crossValidate: values['cross-validate']}
}
