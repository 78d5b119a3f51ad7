import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {reasonOf} from '../reason-of.js'
import {UsageError} from '../usage-error.js'
import {scorings} from './scorings/index.js'

/**
 * Measures the extractors on a folder of hand labels; returns a table for each sort of labels, as
 * Markdown.
 *
 * @param folder Holds label files such as `NAME.numbers.json`, also in folders within; each names its
 *   transcript.
 * @throws {TypeError} When the folder holds no labels, or they are not sound.
 */
export function scoreFolder(folder: string): string {
  const names = namesIn(folder)
  const tables = scorings.flatMap((scoring) => {
    const paths = names.filter((name) => name.endsWith(scoring.suffix)).map((name) => join(folder, name))
    if (paths.length === 0) return []
    const head = [paths.length === 1 ? '1 transcript' : `${paths.length} transcripts`, ...scoring.columns]
    const rule = head.map((_title, index) => (index === 0 ? '---' : '--:'))
    const rows = scoring.score(paths).map(({dataset, cells}) => [dataset].concat(cells))
    return [[head, rule, ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('')]
  })
  if (tables.length > 0) return tables.join('\n')
  const expected = scorings.map(({suffix}) => `\`*${suffix}\``).join(' or ')
  throw new UsageError(`Cannot find labels in \`${folder}\`, expected files named ${expected}`)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'}).toSorted()
  } catch (error) {
    throw new UsageError(`Cannot read folder \`${folder}\`: ${reasonOf(error)}`, {cause: error})
  }
}
