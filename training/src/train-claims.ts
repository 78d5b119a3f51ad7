// Learns the weights of claims from hand labels:
//   pnpm train:claims --gold FOLDER [--cross-validate FOLDER]
// Without `--cross-validate` the weights that the package ships are written anew. With it nothing is shipped:
// each transcript is scored by weights learnt from the others, its records go to FOLDER/NAME.jsonl.
import {extract} from '@dicta/extract'
import {trainClaims} from '@dicta/extract/claims'
import {claimLabels, lessonOf} from './claim-labels.js'
import {command} from './command.js'
import {labelledIn} from './labels.js'
import {shipWeights, writeRecords} from './output.js'

command(({gold, crossValidate}) => {
  const transcripts = labelledIn(gold, 'claims', (data) => claimLabels.parse(data))
  if (crossValidate === undefined) {
    shipWeights(trainClaims(transcripts.map(lessonOf)))
    return
  }
  for (const {name, tree, file} of transcripts) {
    const weights = trainClaims(transcripts.filter((other) => other.name !== name).map(lessonOf))
    const {claims} = extract(tree, file, {only: ['claims'], claims: {minScore: 0, weights}})
    writeRecords(crossValidate, name, 'claims', claims)
  }
})
