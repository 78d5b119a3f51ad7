import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {explain, parse} from '@dicta/parser'
import {VFile} from 'vfile'
import {checkFormat, fail} from '../plan.js'
import {reasonOf} from '../reason-of.js'
import {decodeInto} from '../run.js'
import {explanationText} from './explanation.js'
import type {Io} from './io.js'
import {readAll} from './io.js'
import {openMessages} from './messages.js'

/** Options of `dicta parse`. */
export interface ParseFileOptions {
  readonly format?: string
  readonly explain?: boolean
}

/**
 * `dicta parse FILE`: prints the syntax tree as JSON, before any plugin, or with `explain` how well each
 * format fits, and which labels were taken and refused, with reasons; returns the exit code.
 */
export async function parseFile(name: string, options: ParseFileOptions, io: Io): Promise<number> {
  const {format, explain: isExplained = false} = options
  if (format !== undefined) checkFormat(format)
  const file = name === '-' ? new VFile({cwd: io.cwd}) : new VFile({path: name, cwd: io.cwd})
  const messages = openMessages(io, false)
  try {
    file.value = decodeInto(
      file,
      name === '-' ? await readAll(io.stdin) : await readFile(resolve(io.cwd, name))
    )
    io.stdout.write(
      isExplained ? explanationText(explain(file, formatOption(format))) : treeJson(file, format)
    )
    return 0
  } catch (error) {
    fail(file, 'read', `Cannot read the file: ${reasonOf(error)}`, error)
    return 1
  } finally {
    messages.add(file)
    messages.end()
  }
}

function treeJson(file: VFile, format: string | undefined): string {
  return `${JSON.stringify(parse(file, formatOption(format)), undefined, 2)}\n`
}

function formatOption(format: string | undefined): {readonly format?: string} {
  return format === undefined ? {} : {format}
}
