import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'ages',
  [
    ['The tree is «34 years old», they say.', {kind: 'age', value: 34, unit: 'a'}],
    ['My «six-month-old» sleeps well.', {kind: 'age', value: 6, unit: 'mo'}],
    ['He was «80 years of age».', {value: 80, unit: 'a'}],
    ['It is for «8 to 12 year olds».', {kind: 'age', low: 8, high: 12}],
    ['I learned it at age «12», on a farm.', {kind: 'age', value: 12}],
    ['My name is Bo. I’m «31», by the way.', {kind: 'age', value: 31}],
    ['She was «ninety-one» and she still swam.', {kind: 'age', value: 91}],
    ['If you’re «twenty» and you drive, call me.', {kind: 'age', value: 20}],
    ['My youngest daughter is «six», so I know.', {kind: 'age', value: 6}],
    ['I was «17» when we moved.', {kind: 'age', value: 17}],
    ['It is a survey of women aged «25 to 54» at work.', {kind: 'age', low: 25, high: 54, unit: 'a'}],
    ['The patient is an «87 yo» man.', {kind: 'age', value: 87, unit: 'a'}],
    ['Tell it like I’m «five».', {kind: 'age', value: 5}],
    ['Act as if we’re «nine»...', {kind: 'age', value: 9}],
    ['She is in her «mid sixties».', {kind: 'age', low: 64, high: 66, unit: 'a'}]
  ],
  ['An old year ends.', 'years of age and wisdom', 'It ages well.']
)
