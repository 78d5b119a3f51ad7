import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/half',
  [
    ['we grew in the «first half of 2019», then stopped', {value: '2019-01/2019-06', grain: 'month'}],
    ['in the «latter half of the 1980s» it closed', '1985/1989'],
    ['the «second half of next year» looks better', {value: '2024-07/2024-12', relative: true}],
    ['it rained in the «second half of April 2020»', '2020-04-16/2020-04-30']
  ],
  ['the first half of the game', 'half of them', 'the second half of it']
)
