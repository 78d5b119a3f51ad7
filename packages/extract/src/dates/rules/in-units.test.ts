import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/in-units',
  [
    ['we will open «in 1 month and 3 weeks» for good', '2023-09-30'],
    ['we will meet «in three days»', '2023-08-12'],
    ['we will sail again «in two weeks»', '2023-08-23'],
    ['the boat is due «in a fortnight»', '2023-08-23'],
    ['the vote is held «in a week’s time»', '2023-08-16'],
    ['the tank must be empty «in 5 days»', '2023-08-14'],
    ['we will know «in two more weeks»', '2023-08-23'],
    ["it's going to close «in five years»", '2028']
  ],
  [
    'the novel was written in three days',
    'he read it in a week',
    'in one of the days',
    'we will see more of it in the next two weeks'
  ]
)
