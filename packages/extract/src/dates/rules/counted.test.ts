import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/ago',
  [
    ['we met «two years ago»', {value: '2021', relative: true, grain: 'year'}],
    ['about «a year or so ago» it broke', {value: '2022', hedged: true}],
    ['they moved «7 or 9 years ago»', {value: '2014/2016'}],
    ['«three years», eight years from now', '2026'],
    ['three years, «eight years from now»', '2031'],
    ['it closed «several weeks ago»', null],
    ['that was «a year or two ago»', '2021/2022'],
    ['they won «three days ago»', '2023-08-06'],
    ['born «a year and a half ago»', '2022-02'],
    ['I left «4 months ago» to travel', '2023-04'],
    ['the letter came «a couple of weeks ago»', '2023-07-26'],
    ['she called «a week or two ago»', '2023-07-26/2023-08-02'],
    ['he moved in «2.5 years ago»', '2021-02'],
    ['it was built «a dozen years ago»', '2011'],
    ['the town had ice «a hundred years ago»', '1923'],
    ['she left «two and a half years ago»', '2021-02'],
    ['it stood «three decades ago»', '1993'],
    ['we met «two years and three months ago»', {value: '2021-05', grain: 'month'}],
    ['she left «three months, two weeks ago»', '2023-04-25'],
    ['they came «a week and two days ago»', '2023-07-31'],
    ['for two years, «three years ago»', '2020'],
    ['it ends «a month and two days from today»', {rule: 'date/ago', value: '2023-09-11'}],
    ['the lease ends «two months from today»', '2023-10-09'],
    ['the vote is «three weeks from tomorrow»', {rule: 'date/ago', value: '2023-08-31'}]
  ],
  [
    'for two years',
    'two weeks back to back',
    'a long time ago',
    'it was here a second ago',
    'a dozen eggs back at home'
  ]
)
