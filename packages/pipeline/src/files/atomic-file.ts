import {open, rename, rm} from 'node:fs/promises'
import type {FileHandle} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {reasonOf} from '../reason-of.js'

/**
 * A file that comes into being at once, or not at all: it grows under a temporary name beside its
 * place and takes the place when it is complete and on the disk. Errors name the file.
 */
export interface AtomicFile {
  readonly path: string
  /** Appends; rejects when not everything could be written. */
  write(bytes: Uint8Array | string): Promise<void>
  /** Puts everything on the disk; nothing can be written after that. */
  finish(): Promise<void>
  /** Takes the place of the file that may be there; after `finish`. */
  commit(): Promise<void>
  /** Removes the temporary file; does nothing after `commit`. */
  abort(): Promise<void>
}

let count = 0

/** Begins a file in a folder that exists. */
export async function openAtomicFile(path: string): Promise<AtomicFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${++count}.tmp`)
  let handle: FileHandle | undefined = await naming(path, open(temporary, 'w'))
  let committed = false
  const close = async (): Promise<void> => {
    const open = handle
    handle = undefined
    await open?.close()
  }
  return {
    path,
    async write(bytes) {
      // `writeFile` goes on until everything is written; `write` may stop short on a full disk.
      if (bytes.length > 0 && handle) await naming(path, handle.writeFile(bytes))
    },
    async finish() {
      if (handle) await naming(path, handle.sync())
      await naming(path, close())
    },
    async commit() {
      await naming(path, rename(temporary, path))
      committed = true
    },
    async abort() {
      if (committed) return
      await close()
      await rm(temporary, {force: true})
    }
  }
}

/** Puts the names in a folder on the disk: without it a crash may undo a rename. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder, and needs no such thing.
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The errors of an open file do not say which one it is. */
async function naming<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new Error(`Cannot write \`${path}\`: ${reasonOf(error)}`, {cause: error})
  }
}
