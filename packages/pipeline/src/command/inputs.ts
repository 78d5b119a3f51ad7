import {existsSync} from 'node:fs'
import {isAbsolute, resolve, sep} from 'node:path'
import {escapePath, isDynamicPattern} from 'tinyglobby'

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
