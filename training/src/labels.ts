import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {decode, parse} from '@dicta/parser'
import type {Root} from '@dicta/parser'
import {VFile} from 'vfile'

/** A transcript with the labels that lie beside it. */
export interface Labelled<Labels> {
  /** `NAME` of `NAME.claims.json`. */
  readonly name: string
  readonly tree: Root
  readonly file: VFile
  readonly labels: Labels
}

/**
 * Every transcript below a folder that has labels of a kind, in the order of their paths.
 *
 * @param check Makes labels of what a file holds; throws a `TypeError` that says what is wrong.
 * @throws {TypeError} When there is none, or one cannot be read.
 */
export function labelledIn<Labels>(
  folder: string,
  kind: 'claims' | 'recommendations',
  check: (data: unknown) => Labels & {readonly file: string}
): Array<Labelled<Labels>> {
  if (!existsSync(folder)) throw new TypeError(`No folder ${folder}`)
  const ending = `.${kind}.json`
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith(ending))
    .toSorted()
  if (paths.length === 0) throw new TypeError(`No file below ${folder} ends in ${ending}`)
  return paths.map((path) => {
    const from = join(folder, path)
    const labels = labelsIn(from, check)
    const {value} = decode(readFileSync(join(dirname(from), labels.file)))
    const file = new VFile({path: labels.file, value})
    return {name: basename(path, ending), tree: parse(file), file, labels}
  })
}

function labelsIn<Labels>(path: string, check: (data: unknown) => Labels): Labels {
  try {
    return check(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new TypeError(`Unexpected labels in ${path}: ${reason}`, {cause: error})
  }
}
