import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {run} from 'dicta'
import {copiesOf, documentOf} from '../corpus.js'
import type {Suite} from '../suite.js'

/** The whole way: files on the disk to datasets on the disk. */
export const pipeline: Suite = {
  name: 'pipeline',
  description: 'files to every dataset and the report; reading, writing and all stages',
  prepare(bytes) {
    const cwd = mkdtempSync(join(tmpdir(), 'dicta-bench-'))
    mkdirSync(join(cwd, 'transcripts'))
    const texts = copiesOf(documentOf('text'), bytes)
    texts.forEach((text, index) => writeFileSync(join(cwd, 'transcripts', `talk-${index}.txt`), text))
    const config = {cwd, input: ['transcripts']}
    const tables = ['csv', 'jsonl', 'markdown']
    return {
      contenders: [
        {
          name: 'all datasets and the report',
          texts,
          run: () => run({...config, output: {directory: 'all', formats: tables}})
        },
        {
          name: 'numbers and dates as JSON Lines',
          texts,
          run: () =>
            run({...config, only: ['numbers', 'dates'], output: {directory: 'few', formats: ['jsonl']}})
        }
      ],
      close: () => rmSync(cwd, {recursive: true, force: true})
    }
  }
}
