import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'money with a sign',
  [
    ['They raised «$45 million» for it.', {kind: 'money', value: 45e6, unit: 'USD'}],
    ['It went for «US$1.5bn» in the end.', {value: 1.5e9, unit: 'USD'}],
    ['A ticket is «€20» at the door.', {value: 20, unit: 'EUR'}],
    ['It costs «$1,250.50», taxes included.', {value: 1250.5}],
    ['We pay «£30k» for it.', {value: 30_000, unit: 'GBP'}],
    ['The fee is «$60 to $85», I hear.', {low: 60, high: 85, unit: 'USD', bound: 'between'}],
    ['We make «$4 to $6 million» in sales.', {low: 4e6, high: 6e6}],
    ['Sums of «$40+» are free of charge.', {value: 40, bound: 'atLeast'}],
    ['It is «$35» a semester for students.', {value: 35, per: 'semester'}],
    ['It is «$40» plus tax.', {value: 40, bound: 'exact'}],
    ['It cost «300 €»', {value: 300, unit: 'EUR'}],
    ['Oil is at «$76 US» a barrel.', {value: 76, unit: 'USD', per: 'barrel'}],
    ['The fee is «AU $40» in Perth.', {value: 40, unit: 'AUD'}],
    ['In the US «$40» buys it.', {value: 40, unit: 'USD'}],
    ['We owe «$20 and 43c» each.', {value: 20.43}],
    ['They raised «Rs 300 Cr» there.', {value: 3e9, unit: 'INR'}],
    ['Rent is «$80» per square foot.', {per: 'square foot'}],
    ['Sales rose by «$4 million» to $9 million.', {value: 4e6}],
    ['Sales rose by «$4 to $6 million».', {low: 4e6, high: 6e6}],
    ['You pay «$1.50»/hour.', {value: 1.5, per: 'hour'}]
  ],
  ['Use $x and $1x in the template.', 'a $ sign', 'the €-zone']
)
