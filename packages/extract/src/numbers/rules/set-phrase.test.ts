import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'set phrases',
  [
    ['It costs «two cents» a sheet.', {kind: 'money', value: 0.02, per: 'sheet'}],
    ['They cut it from nine to «five» people.', {value: 5}],
    ['She read «a thousand» words a minute.', {value: 1000, of: 'words', per: 'minute'}],
    ['It has «zero» flaws.', {value: 0, of: 'flaws'}],
    ['I drew «three» figures.', {value: 3, of: 'figures'}]
  ],
  [
    'That is just my two cents.',
    'I never wanted a nine-to-five job.',
    'She makes six figures now.',
    'He has a seven-figure deal.',
    'They patched a zero-day.',
    'It runs twenty-four seven.',
    'Zero out the votes.',
    'I was on cloud nine.',
    'I need forty winks.',
    'Those are a dime a dozen.',
    'A picture is worth a thousand words.',
    'That is the million-dollar question.'
  ]
)
