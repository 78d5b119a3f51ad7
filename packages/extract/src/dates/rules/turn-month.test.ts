import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/turn-month',
  [
    ['they met «last October»', {value: '2022-10', relative: true}],
    ['it opens «this September»', '2023-09'],
    ['the vote is «next March»', '2024-03']
  ],
  ['the next march starts here', 'this may be it', 'the last may not be first']
)
