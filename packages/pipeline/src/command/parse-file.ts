import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {parse} from '@dicta/parser'
import {VFile} from 'vfile'
import {checkFormat, fail} from '../plan.js'
import {reasonOf} from '../reason-of.js'
import {decodeInto} from '../run.js'
import type {Io} from './io.js'
import {readAll} from './io.js'
import {openMessages} from './messages.js'

/** Options of `dicta parse`. */
export interface ParseFileOptions {
  readonly format?: string
}

/** `dicta parse FILE`: prints the syntax tree as JSON, before any plugin; returns the exit code. */
export async function parseFile(name: string, {format}: ParseFileOptions, io: Io): Promise<number> {
  if (format !== undefined) checkFormat(format)
  const file = name === '-' ? new VFile({cwd: io.cwd}) : new VFile({path: name, cwd: io.cwd})
  const messages = openMessages(io, false)
  try {
    file.value = decodeInto(
      file,
      name === '-' ? await readAll(io.stdin) : await readFile(resolve(io.cwd, name))
    )
    const tree = parse(file, format === undefined ? {} : {format})
    io.stdout.write(`${JSON.stringify(tree, undefined, 2)}\n`)
    return 0
  } catch (error) {
    fail(file, 'read', `Cannot read the file: ${reasonOf(error)}`, error)
    return 1
  } finally {
    messages.add(file)
    messages.end()
  }
}
