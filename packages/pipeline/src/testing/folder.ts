import {mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** Texts and bytes of files, by their path. */
type Files = Readonly<Record<string, string | Uint8Array>>

/** A temporary folder with files in it, removed when the test is finished. */
export async function makeFolder(files: Files = {}): Promise<string> {
  const folder = await keepFolder(files)
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** A temporary folder for several tests, to be removed by `removeFolder`. */
export async function keepFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'dicta-'))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, content)
  }
  return folder
}

/** Removes a folder and what is in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true})
}

/** Every file below a folder: its path from there, and its text. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const files: Record<string, string> = {}
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name)
    files[path.slice(folder.length + 1)] = await readFile(path, 'utf8')
  }
  return files
}

/** A short conversation, a little different for each number. */
export function talk(seed: number): string {
  const topics = ['tides', 'bakeries', 'night trains', 'beehives']
  const topic = topics[seed % topics.length] ?? 'maps'
  return [
    `Noor Haddad: Welcome back, today we talk about ${topic}. We counted ${(seed + 2) * 100} of them in 2021.`,
    `Piet Vos: Right, and it cost about $${seed + 3} million, I believe.`,
    'Noor Haddad: Compared to the year before that is up 40%.',
    `Piet Vos: You should read "The Long Quay" by Ida Strand, a book on ${topic}.`,
    ''
  ].join('\n\n')
}
