import {readFileSync} from 'node:fs'
import {datasetOptions, datasets} from '@dicta/extract'
import {Command, CommanderError, InvalidArgumentError} from 'commander'
import {formats} from '../config/schema.js'
import {reasonOf} from '../reason-of.js'
import {UsageError} from '../usage-error.js'
import {extractRecords} from './extract-records.js'
import type {ExtractRecordsOptions} from './extract-records.js'
import type {Io} from './io.js'
import {makeDatasets} from './make-datasets.js'
import type {MakeOptions} from './make-datasets.js'
import {parseFile} from './parse-file.js'
import type {ParseFileOptions} from './parse-file.js'

/** Nothing went wrong but for warnings; a file could not be read; wrong usage or a crash. */
export type ExitCode = number

const example = `
Example:
  dicta interviews/ --out datasets     then open datasets/report.md`

const subcommands = new Set(['parse', 'extract', 'help'])

/** Runs the command `dicta` with the arguments after its name; returns the exit code. */
export async function command(args: readonly string[], io: Io): Promise<ExitCode> {
  let code = 0
  const program = programFor(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(keepOperands(args), {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    io.stderr.write(`${words(error)}\n`)
    return io.signal?.aborted ? 130 : 2
  }
}

function programFor(io: Io, finish: (code: ExitCode) => void): Command {
  const {stdout, stderr} = io
  const program = new Command('dicta')
  program
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: ./, (start) => start.slice(7).toUpperCase())),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80
    })
    .exitOverride()
    .enablePositionalOptions()
    .showHelpAfterError('Run `dicta --help` for the options')
    .description(`Turn transcripts into datasets: ${datasets.join(', ')}.`)
    .configureHelp({visibleArguments: () => []})
    .usage('<paths…> [options]')
    .argument('[paths...]', 'files, folders or globs of transcripts')
    .option('-o, --out <folder>', 'where to write (default: datasets)')
    .option('--formats <list>', `of ${formats.join(',')} (default: all)`, listOf(formats))
    .option('--only <list>', 'datasets to make: numbers,claims (default: all)', listOf(datasets))
    .option('--notes <path>', 'show notes: a file, or a folder of same names')
    .option('--works <file>', 'CSV of works: title,creator,url,kind')
    .option('--config <file>', 'default: dicta.config.* here or above')
    .option('--concurrency <n>', 'transcripts in memory at a time', atLeastOne)
    .option('-q, --quiet', 'print errors only')
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', example)
    .action(async (paths: string[], options: MakeOptions) => {
      const result = await makeDatasets(paths, options, io)
      if (result === undefined) program.outputHelp({error: true})
      finish(result ?? 2)
    })
  program
    .command('parse')
    .description('print the syntax tree of one file as JSON')
    .argument('<file>', 'a transcript, - for the standard input')
    .option('--format <name>', 'format, such as text or vtt (default: detected)')
    .option('--explain', 'print how well each format fits instead')
    .action(async (file: string, options: ParseFileOptions) => finish(await parseFile(file, options, io)))
  program
    .command('extract')
    .description('print the records of one file as JSON lines')
    .argument('<file>', 'a transcript, - for the standard input')
    .option('--only <list>', 'datasets to make: numbers,claims (default: all)', listOf(datasets))
    .option('--reference <date>', 'when it was recorded: 2024-05-01', isoDate)
    .option('--notes <path>', 'show notes: a file, or a folder of same names')
    .option('--works <file>', 'CSV of works: title,creator,url,kind')
    .option('--config <file>', 'default: dicta.config.* here or above')
    .action(async (file: string, options: ExtractRecordsOptions) =>
      finish(await extractRecords(file, options, io))
    )
  return program
}

/** Commander looks for a subcommand behind `--` too, where only paths may be. */
function keepOperands(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  if (end === -1) return args
  return args.map((arg, index) => (index > end && subcommands.has(arg) ? `./${arg}` : arg))
}

function listOf(names: readonly string[]): (value: string) => readonly string[] {
  return (value) => {
    const found = value.split(',').map((name) => name.trim())
    const wrong = found.find((name) => !names.includes(name))
    if (wrong === undefined) return found
    throw new InvalidArgumentError(`Expected some of ${names.join(',')}, found \`${wrong}\``)
  }
}

function atLeastOne(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected an integer of 1 or more')
}

function isoDate(value: string): string {
  if (datasetOptions.shape.reference.safeParse(value).success) return value
  throw new InvalidArgumentError('Expected an ISO date or date-time: 2024-05-01')
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return String(Object(manifest)['version'])
}

/** What the caller did wrong, or what the system refused, in a line; a bug with its stack. */
function words(error: unknown): string {
  const isRefusal = isSystemError(error) || (error instanceof Error && isSystemError(error.cause))
  if (error instanceof UsageError) return error.message
  if (error instanceof DOMException && error.name === 'AbortError') return 'Stopped, no file was written'
  return !isRefusal && error instanceof Error && error.stack !== undefined ? error.stack : reasonOf(error)
}

/** The file system or the network said no. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
