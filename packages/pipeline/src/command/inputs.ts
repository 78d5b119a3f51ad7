import {existsSync} from 'node:fs'
import {isAbsolute, resolve, sep} from 'node:path'
import {escapePath, isDynamicPattern} from 'tinyglobby'

/** Options of the command line that name works. */
export interface WorksOptions {
  readonly notes?: string
  readonly works?: string
}

/** The part of a configuration that these options are; with `cwd`, paths start from there. */
export function worksOptions({notes, works}: WorksOptions, cwd: string | undefined): WorksOptions {
  const pathOf = (name: string): string => (cwd === undefined ? name : resolve(cwd, name))
  return {
    ...(notes !== undefined && {notes: pathOf(notes)}),
    ...(works !== undefined && {works: pathOf(works)})
  }
}

/**
 * Makes a path or glob of the command line absolute, so that it means the same from the folder of a
 * configuration. What exists under the very name is a path.
 */
export function absoluteInput(input: string, cwd: string): string {
  const path = resolve(cwd, input)
  if (isAbsolute(input) || existsSync(path)) return path
  if (input.startsWith('!')) return `!${absoluteInput(input.slice(1), cwd)}`
  return isDynamicPattern(input) ? `${escapePath(cwd.split(sep).join('/'))}/${input}` : path
}
