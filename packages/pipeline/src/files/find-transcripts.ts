import {stat} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import {formats} from '@dicta/parser'
import {escapePath, glob, isDynamicPattern} from 'tinyglobby'
import {realPath} from './real-path.js'

/** File name extensions that a folder is searched for: those of the formats that can be read. */
const extensions: readonly string[] = [...new Set(formats.flatMap((format) => format.extensions))]

/** What the inputs stand for. */
export interface Found {
  /** Absolute paths, each once, sorted by the code units of their names. */
  readonly paths: readonly string[]
  /** Inputs that stand for no file at all. */
  readonly missing: readonly string[]
}

/** How to search. */
export interface SearchOptions {
  readonly cwd: string
  /** Absolute paths that are left out, unless an input names them: files that the run itself writes. */
  readonly except?: readonly string[]
}

/**
 * Finds the transcripts that files, folders and globs stand for.
 *
 * Hidden files and `node_modules` are skipped, unless named. What exists under the very name counts as
 * that file, also when the name looks like a glob.
 */
export async function findTranscripts(inputs: readonly string[], options: SearchOptions): Promise<Found> {
  const {cwd, except = []} = options
  const patterns = inputs.filter((input) => !input.startsWith('!'))
  const ignore = inputs.filter((input) => input.startsWith('!')).map((input) => input.slice(1))
  const written = new Set(await Promise.all(except.map(realPath)))
  const byRealPath = new Map<string, string>()
  const missing: string[] = []
  for (const input of patterns) {
    let count = 0
    for (const path of await findInput(input, ignore, options)) {
      const real = await realPath(path)
      if (written.has(real) && path !== resolve(cwd, input)) continue
      count++
      byRealPath.set(real, plainer(byRealPath.get(real), path))
    }
    if (count === 0) missing.push(input)
  }
  return {paths: sortByName([...byRealPath.values()], cwd), missing}
}

/** One file may be found under several names, by way of links: the shortest stays. */
function plainer(one: string | undefined, other: string): string {
  if (one === undefined || other.length < one.length) return other
  return other.length === one.length && other < one ? other : one
}

/** The path from a folder, with `/` everywhere: the name of a transcript in records. */
export function nameFrom(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/')
}

async function findInput(
  input: string,
  ignore: readonly string[],
  {cwd}: SearchOptions
): Promise<readonly string[]> {
  const path = resolve(cwd, input)
  const kind = await kindOf(path)
  if (kind === 'file') return [path]
  if (kind === 'none' && !isDynamicPattern(input)) return []
  const pattern = kind === 'folder' ? `${escapePath(toSlashes(path))}/**/*.{${extensions.join(',')}}` : input
  const found = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    caseSensitiveMatch: kind !== 'folder',
    ignore: ['**/node_modules/**', ...ignore]
  })
  return found.map((name) => resolve(cwd, name))
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    // Not there, or not to be reached: no file either way.
    return 'none'
  }
}

function toSlashes(path: string): string {
  return path.split(sep).join('/')
}

function sortByName(paths: readonly string[], cwd: string): readonly string[] {
  return paths
    .map((path) => ({path, name: nameFrom(cwd, path)}))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({path}) => path)
}
