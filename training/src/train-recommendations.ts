// Learns the weights of recommendations from hand labels:
//   pnpm train:recommendations --gold FOLDER [--cross-validate FOLDER]
// Without `--cross-validate` the weights that the package ships are written anew. With it nothing is shipped:
// each show is judged by weights learnt from the others, the records of NAME go to FOLDER/NAME.jsonl.
import {extract} from '@dicta/extract'
import {trainRecommendations} from '@dicta/extract/recommendations'
import {command} from './command.js'
import {labelledIn} from './labels.js'
import {shipWeights, writeRecords} from './output.js'
import {lessonOf, showOf, titleLabels} from './title-labels.js'

command(({gold, crossValidate}) => {
  const transcripts = labelledIn(gold, 'recommendations', (data) => titleLabels.parse(data))
  if (crossValidate === undefined) {
    shipWeights(trainRecommendations(transcripts.map(lessonOf)))
    return
  }
  const shows = [...new Set(transcripts.map(({name}) => showOf(name)))]
  for (const show of shows) {
    const weights = trainRecommendations(transcripts.filter(({name}) => showOf(name) !== show).map(lessonOf))
    for (const {name, tree, file} of transcripts.filter((one) => showOf(one.name) === show)) {
      const {recommendations} = extract(tree, file, {only: ['recommendations'], recommendations: {weights}})
      writeRecords(crossValidate, name, 'recommendations', recommendations)
    }
  }
})
