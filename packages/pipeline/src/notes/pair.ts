import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {glob} from 'tinyglobby'
import {nameFrom} from '../files/find-transcripts.js'
import {reasonOf} from '../reason-of.js'
import {UsageError} from '../usage-error.js'

/** File name extensions of notes in a folder; where several fit, the first counts. */
const extensions = ['md', 'markdown', 'html', 'htm']

/** Gives the path of the notes of a transcript, by its absolute path if it has one. */
export type NotesFinder = (transcript: string | undefined) => string | undefined

/**
 * Finds show notes: one file for all transcripts, or in a folder those with the name of the transcript,
 * in folders of the same names (`2024/ep-1.vtt` goes with `2024/ep-1.md`, else with `ep-1.md`).
 *
 * @throws {UsageError} When there is nothing under the name.
 */
export async function findNotes(name: string, cwd: string): Promise<NotesFinder> {
  const path = resolve(cwd, name)
  if (!(await isFolder(path, name))) return (transcript) => (transcript === path ? undefined : path)
  const found = await glob(`**/*.{${extensions.join(',')}}`, {
    cwd: path,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**']
  })
  const byStem = new Map<string, string>()
  for (const note of found.toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))) {
    if (!byStem.has(stemOf(note))) byStem.set(stemOf(note), resolve(path, note))
  }
  return (transcript) => (transcript === undefined ? undefined : longestMatch(transcript, byStem, cwd))
}

/** Without the folders in front, one by one, until there are notes of the same name. */
function longestMatch(
  transcript: string,
  byStem: ReadonlyMap<string, string>,
  cwd: string
): string | undefined {
  const parts = stemOf(nameFrom(cwd, transcript)).split('/')
  for (let at = 0; at < parts.length; at++) {
    const path = byStem.get(parts.slice(at).join('/'))
    if (path !== undefined && path !== transcript) return path
  }
  return undefined
}

async function isFolder(path: string, name: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw new UsageError(
      `Cannot find the notes \`${name}\`, expected a file or a folder: ${reasonOf(error)}`,
      {
        cause: error
      }
    )
  }
}

function stemOf(name: string): string {
  return name.replace(/(?<=[^/])\.[^./]+$/, '')
}

function rankOf(name: string): number {
  return extensions.indexOf(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}
