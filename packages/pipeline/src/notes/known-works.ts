import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {DatasetOptions} from '@dicta/extract'
import {decode} from '@dicta/parser'
import type {VFile} from 'vfile'
import type {Config} from '../config/schema.js'
import {nameFrom} from '../files/find-transcripts.js'
import {tell} from '../messages.js'
import {reasonOf} from '../reason-of.js'
import {readGazetteer} from './gazetteer.js'
import type {NotesFinder} from './pair.js'
import {findNotes} from './pair.js'
import {formatOfNotes, readNotes} from './read-notes.js'
import type {Work} from './work.js'
import {joinWorks} from './work.js'

/** Notes and gazetteer of a run. */
export interface KnownWorks {
  /** The path of a transcript’s notes. `notes` is the option that holds for it. */
  notesOf(notes: string | undefined, path: string | undefined): string | undefined
  /** Puts the works that may be named in a transcript into its options; problems become messages of the file. */
  addTo(extract: DatasetOptions, file: VFile, note: string | undefined): Promise<DatasetOptions>
}

/**
 * Finds the notes and reads the gazetteer that a configuration names.
 *
 * @throws {UsageError} When one of them is not there, or when the gazetteer is wrong.
 */
export async function openKnownWorks(config: Config, cwd: string): Promise<KnownWorks> {
  const names = [config.notes, ...Object.values(config.overrides ?? {}).map(({notes}) => notes)]
  const finders = new Map<string, NotesFinder>()
  for (const name of names) if (name !== undefined) finders.set(name, await findNotes(name, cwd))
  const gazetteer =
    config.works === undefined ? [] : await readGazetteer(resolve(cwd, config.works), config.works)
  const isWanted = config.only?.includes('recommendations') ?? true
  return {
    notesOf: (notes, path) => (notes === undefined ? undefined : finders.get(notes)?.(path)),
    async addTo(extract, file, note) {
      const {recommendations} = extract
      if (!isWanted || recommendations === false) return extract
      const listed = note === undefined ? [] : await readNote(note, file, cwd)
      const works = joinWorks(listed, gazetteer, recommendations?.works ?? [])
      return works.length === 0 ? extract : {...extract, recommendations: {...recommendations, works}}
    }
  }
}

async function readNote(path: string, file: VFile, cwd: string): Promise<readonly Work[]> {
  try {
    const {value} = decode(await readFile(path))
    return readNotes(value, formatOfNotes(path, value))
  } catch (error) {
    const name = nameFrom(cwd, path)
    tell(file, 'notes', `Cannot read the notes \`${name}\`, going on without them: ${reasonOf(error)}`)
    return []
  }
}
