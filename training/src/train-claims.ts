// Learns the weights of claims from hand labels:
//   pnpm train:claims --gold FOLDER [--cross-validate FOLDER]
// Without `--cross-validate` the weights that the package ships are written anew. With it nothing is shipped:
// each transcript is scored by weights learnt from the others, its records go to FOLDER/NAME.jsonl.
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {extract} from '@dicta/extract'
import {trainClaims} from '@dicta/extract/claims'
import {command} from './command.js'
import {claimLabels, lessonOf} from './claim-labels.js'
import {labelledIn} from './labels.js'

const shipped = fileURLToPath(new URL('../../packages/extract/weights/claims.json', import.meta.url))

command(({gold, crossValidate}) => {
  const transcripts = labelledIn(gold, 'claims', (data) => claimLabels.parse(data))
  if (crossValidate === undefined) {
    writeFileSync(shipped, `${JSON.stringify(trainClaims(transcripts.map(lessonOf)), null, 2)}\n`)
    return
  }
  mkdirSync(crossValidate, {recursive: true})
  for (const {name, tree, file} of transcripts) {
    const weights = trainClaims(transcripts.filter((other) => other.name !== name).map(lessonOf))
    const {claims} = extract(tree, file, {only: ['claims'], claims: {minScore: 0, weights}})
    const lines = claims.map((claim) => `${JSON.stringify({dataset: 'claims', ...claim})}\n`)
    writeFileSync(join(crossValidate, `${name}.jsonl`), lines.join(''))
  }
})
