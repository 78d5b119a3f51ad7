import {datasets} from '@dicta/extract'
import type {Dataset} from '@dicta/extract'
import type {Reading} from '../plan.js'
import type {Totals} from '../summary.js'
import {counted, grouped} from './figures.js'
import {escapeMarkdown, table} from './markdown.js'
import {section} from './section.js'
import type {DetailName} from './section.js'

/** Transcripts with a section of their own; all others are only counted, so that memory is bounded. */
const mostSections = 200

/** The report of a run for people, in the making. */
export interface Report {
  add(reading: Reading): void
  /** Returns the whole report. */
  end(totals: Totals): string
}

/** Begins a report. */
export function openReport(detail: DetailName): Report {
  const sections: string[] = []
  const failed: string[] = []
  let left = 0
  let failures = 0
  return {
    add({file, records}) {
      if (!records) {
        failures++
        if (failed.length < mostSections) failed.push(file.path)
      } else if (sections.length < mostSections) sections.push(section(file.path, records, detail))
      else left++
    },
    end(totals) {
      const parts = [head(totals), ...notRead(failed, failures), ...sections]
      if (left > 0) {
        const file = detail('turns')
        const where = file === undefined ? 'the datasets' : `\`${file}\` and the files beside it`
        parts.push(`… and ${grouped(left)} more transcripts in ${where}.`)
      }
      return `${parts.join('\n\n')}\n`
    }
  }
}

const nouns: Readonly<Record<Dataset, string>> = {
  numbers: 'Numbers',
  dates: 'Dates',
  claims: 'Claims',
  recommendations: 'Recommendations',
  turns: 'Turns',
  speakers: 'Speakers'
}

function head({files, turns, speakers, rows}: Totals): string {
  const counts = datasets.flatMap((name) => {
    const count = rows[name]
    return count === undefined ? [] : [[nouns[name], grouped(count)]]
  })
  return [
    `# Report on ${counted(files, 'transcript')}`,
    `${counted(turns, 'turn')}, ${counted(speakers, 'speaker')}.`,
    table([{name: 'Dataset'}, {name: 'Rows', right: true}], counts)
  ].join('\n\n')
}

function notRead(names: readonly string[], failures: number): readonly string[] {
  if (names.length === 0) return []
  const list = names.map((name) => `- ${escapeMarkdown(name)}`)
  const rest = failures > names.length ? [`- … ${grouped(failures - names.length)} more`] : []
  return ['## Not read', [...list, ...rest].join('\n')]
}
