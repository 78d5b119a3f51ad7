import {basename, extname} from 'node:path'
import {datasets} from '@dicta/extract'
import {nameFrom} from '../files/find-transcripts.js'
import {counted, grouped} from '../report/figures.js'
import type {Summary} from '../summary.js'

/** What a run did, as a person reads it on a terminal. */
export function summaryTable(summary: Summary, cwd: string): string {
  const {files, failed, warnings, turns, speakers, rows, written} = summary
  const lines = [
    [counted(files, 'transcript'), counted(turns, 'turn'), counted(speakers, 'speaker')].join(', '),
    ''
  ]
  for (const name of datasets) {
    const count = rows[name]
    if (count === undefined) continue
    const unit = count === 1 ? 'row ' : 'rows'
    lines.push(line(name, `${grouped(count).padStart(9)} ${unit}`, filesOf(name, written, cwd)))
  }
  const report = filesOf('report', written, cwd)
  if (report !== '') lines.push(line('report', ''.padStart(14), report))
  const problems = [
    ...(failed > 0 ? [`${counted(failed, 'input')} failed`] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : [])
  ]
  if (problems.length > 0) lines.push('', problems.join(', '))
  return `${lines.join('\n')}\n`
}

function line(name: string, count: string, files: string): string {
  return `${name.padEnd(15)} ${count}  ${files}`.trimEnd()
}

function filesOf(name: string, written: readonly string[], cwd: string): string {
  return written
    .filter((path) => basename(path, extname(path)) === name)
    .map((path) => nameFrom(cwd, path))
    .join(' ')
}
