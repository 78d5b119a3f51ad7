import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {grouped} from '../report/figures.js'
import type {Io} from './io.js'

/** Files with messages that are kept before they are printed, so that memory is bounded. */
const mostFiles = 500

/** Prints what is wrong with the transcripts, and a line of progress on a terminal. */
export interface Messages {
  add(file: VFile, progress?: {readonly done: number; readonly total: number}): void
  /** Prints what is left. */
  end(): void
}

/** Begins to print to the standard error; `quiet` leaves only errors. */
export function openMessages({stderr}: Io, quiet: boolean): Messages {
  const color = stderr.isTTY === true && !process.env['NO_COLOR']
  const showsProgress = stderr.isTTY === true && !quiet
  let kept: VFile[] = []
  const clear = (): void => {
    if (showsProgress) stderr.write('\r\u001B[K')
  }
  const flush = (): void => {
    const text = reporter(kept, {color, quiet: true, silent: quiet, defaultName: 'stdin'})
    if (text !== '') stderr.write(`${text}\n`)
    kept = []
  }
  return {
    add(file, progress) {
      if (file.messages.length > 0) kept.push(withoutText(file))
      if (kept.length >= mostFiles) {
        clear()
        flush()
      }
      if (progress && showsProgress) {
        stderr.write(`\r${grouped(progress.done)} of ${grouped(progress.total)} transcripts\u001B[K`)
      }
    },
    end() {
      clear()
      flush()
    }
  }
}

/** The text is not needed to report, and may be long. */
function withoutText({path, cwd, messages}: VFile): VFile {
  const file = new VFile(path ? {path, cwd} : {cwd})
  file.messages.push(...messages)
  return file
}
