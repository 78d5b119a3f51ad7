import {dirname, parse, relative, resolve} from 'node:path'
import {lilconfig} from 'lilconfig'
import {reasonOf} from '../reason-of.js'
import {UsageError} from '../usage-error.js'
import {checkConfig} from './check-config.js'
import type {Config} from './schema.js'

/** Names of configuration files, the first that is there counts. */
const searchPlaces = ['dicta.config.mjs', 'dicta.config.js', 'dicta.config.json']

/** Where to look for a configuration. */
export interface ConfigPlace {
  readonly cwd: string
  /** A named file; without it, the folders from `cwd` upwards are searched. */
  readonly file?: string | undefined
}

/**
 * Returns the checked configuration, with an absolute `cwd`; `undefined` when none is found.
 *
 * @throws {UsageError} When the file cannot be read, or holds wrong options.
 */
export async function loadConfig({cwd, file}: ConfigPlace): Promise<Config | undefined> {
  const searcher = lilconfig('dicta', {searchPlaces, cache: false, stopDir: parse(cwd).root})
  const named = file === undefined ? undefined : resolve(cwd, file)
  let found
  try {
    found = named === undefined ? await searcher.search(cwd) : await searcher.load(named)
  } catch (error) {
    const subject = file === undefined ? 'the configuration' : `the configuration \`${file}\``
    throw new UsageError(`Cannot read ${subject}: ${reasonOf(error)}`, {cause: error})
  }
  if (!found) return undefined
  const place = relative(cwd, found.filepath)
  const value: unknown = found.config
  const config = checkConfig(value, place)
  return {...config, cwd: resolve(dirname(found.filepath), config.cwd ?? '.')}
}
