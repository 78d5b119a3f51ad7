import {parseArgs} from 'node:util'

/** What the command line asks for. */
export interface BenchOptions {
  /** Names of suites; empty: all. */
  readonly names: readonly string[]
  /** Bytes of text in one run. */
  readonly bytes: number
  readonly rounds: number
  /** Whether peak memory is measured, in processes of their own. */
  readonly memory: boolean
}

/**
 * Reads the arguments behind `pnpm bench`.
 *
 * @throws {TypeError} When one is unknown or has a wrong value.
 */
export function readArguments(words: readonly string[], known: readonly string[]): BenchOptions {
  const {values, positionals} = parseArgs({
    args: words.filter((word) => word !== '--'),
    allowPositionals: true,
    options: {
      megabytes: {type: 'string', default: '2'},
      rounds: {type: 'string', default: '9'},
      'no-memory': {type: 'boolean', default: false}
    }
  })
  for (const name of positionals) {
    if (!known.includes(name))
      throw new TypeError(`Unexpected suite \`${name}\`, expected one of: ${known.join(', ')}`)
  }
  return {
    names: positionals,
    bytes: positive('megabytes', values.megabytes) * 1e6,
    rounds: Math.ceil(positive('rounds', values.rounds)),
    memory: !values['no-memory']
  }
}

function positive(name: string, text: string): number {
  const value = Number(text)
  if (!(value > 0 && Number.isFinite(value)))
    throw new TypeError(`Unexpected value \`${text}\` for \`--${name}\`, expected a number above 0`)
  return value
}
