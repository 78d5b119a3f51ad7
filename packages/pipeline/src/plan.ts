import {resolve} from 'node:path'
import {extract} from '@dicta/extract'
import type {Records} from '@dicta/extract'
import {parse} from '@dicta/parser'
import type {Root} from '@dicta/parser'
import {dictaParse} from '@dicta/parser/plugin'
import type {Processor} from 'unified'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {checkConfig} from './config/check-config.js'
import type {Config} from './config/schema.js'
import {tell} from './messages.js'
import type {RuleId} from './messages.js'
import {openKnownWorks} from './notes/known-works.js'
import {matchOverrides} from './overrides.js'
import {loadPlugins} from './plugins.js'
import type {LoadedPlugin} from './plugins.js'
import {reasonOf} from './reason-of.js'
import {UsageError} from './usage-error.js'

/** What became of one transcript; problems are in the messages of `file`. */
export interface Reading {
  readonly file: VFile
  /** Absent when a stage failed. */
  readonly tree?: Root
  readonly records?: Records
}

/** A checked configuration, with everything loaded that the transcripts need. */
export interface Plan {
  readonly config: Config
  readonly cwd: string
  /** The path of the show notes that go with a transcript; both are absolute. */
  notesOf(path: string | undefined): string | undefined
  /** Parses, transforms and extracts. `path` is absolute; without it no override applies. */
  read(file: VFile, path?: string): Promise<Reading>
}

/**
 * Prepares a run, so that every mistake in the configuration shows before work starts.
 *
 * @throws {UsageError} When the configuration is wrong, or a plugin cannot be loaded.
 */
export async function planRun(value: Config): Promise<Plan> {
  const config = checkConfig(value)
  const cwd = resolve(config.cwd ?? '.')
  const plugins = await loadPlugins(config.plugins ?? {}, cwd)
  const optionsFor = await matchOverrides(config, cwd)
  const knownWorks = await openKnownWorks(config, cwd)
  const notesOf = (path: string | undefined): string | undefined =>
    knownWorks.notesOf(optionsFor(path).notes, path)
  const processors = prepareProcessors(config, plugins)
  return {
    config,
    cwd,
    notesOf,
    async read(file, path) {
      const options = optionsFor(path)
      const processor = processors.get(options.format)
      if (!processor) throw new Error(`No processor for the format \`${options.format}\``)
      const transcript = file.path || 'stdin'
      let stage: 'parse' | 'transform' | 'extract' = 'parse'
      try {
        const parsed = processor.parse(file)
        stage = 'transform'
        const tree = await processor.run(parsed, file)
        if (!isRoot(tree)) throw new TypeError('A plugin returned something that is no transcript tree')
        stage = 'extract'
        const records = extract(tree, file, {
          ...(await knownWorks.addTo(options.extract, file, notesOf(path))),
          ...(config.only && {only: config.only}),
          transcript
        })
        return {file, tree, records}
      } catch (error) {
        return {file: fail(file, stage, `Cannot ${stage} the transcript: ${reasonOf(error)}`, error)}
      }
    }
  }
}

/** Adds a fatal message, unless what was thrown is one already, as `file.fail` does. */
export function fail(file: VFile, ruleId: RuleId, reason: string, cause: unknown): VFile {
  if (file.messages.some((message) => message === cause)) return file
  const message = tell(file, ruleId, reason)
  message.fatal = true
  message.cause = cause
  return file
}

/** One frozen processor for each format that the configuration names, and one that detects it. */
function prepareProcessors(
  {overrides = {}}: Config,
  plugins: readonly LoadedPlugin[]
): ReadonlyMap<string | undefined, Processor<Root>> {
  const formats = new Set([undefined, ...Object.values(overrides).map(({format}) => format)])
  return new Map([...formats].map((format) => [format, processorFor(format, plugins)]))
}

function processorFor(format: string | undefined, plugins: readonly LoadedPlugin[]): Processor<Root> {
  if (format !== undefined) checkFormat(format)
  const processor = unified().use(dictaParse, format === undefined ? {} : {format})
  for (const {plugin, options} of plugins) processor.use(plugin, options)
  try {
    return processor.freeze()
  } catch (error) {
    const names = plugins.map(({name}) => `\`${name}\``).join(', ')
    throw new UsageError(`Cannot set up the plugins ${names}: ${reasonOf(error)}`, {cause: error})
  }
}

/** Lets the parser say which formats there are. */
export function checkFormat(format: string): void {
  try {
    parse('', {format})
  } catch (error) {
    throw new UsageError(reasonOf(error), {cause: error})
  }
}

function isRoot(tree: {readonly type: string}): tree is Root {
  return tree.type === 'root' && 'children' in tree && 'speakers' in tree
}
