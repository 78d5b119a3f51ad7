import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'plain numbers',
  [
    ['We bought «10,000» NVIDIA A100 GPUs.', {kind: 'count', value: 10_000, of: 'NVIDIA A100 GPUs'}],
    ['There are «three» truly awful adult children.', {value: 3, of: 'truly awful adult children'}],
    ['It has «3.2 million» users.', {value: 3_200_000, of: 'users'}],
    ['«Fifty-seven» of us signed.', {value: 57}],
    ['We have «40+» case studies.', {value: 40, bound: 'atLeast', of: 'case studies'}],
    ['The plan needs «one» engineer at most.', {value: 1, of: 'engineer'}],
    ['It has «six» small, noisy, old engines.', {of: 'small, noisy, old engines'}],
    ['I see «one» big problem that’s new.', {of: 'big problem'}],
    ['They have «a hundred» open issues.', {value: 100, of: 'open issues'}],
    ['There are «3 million and a quarter» in all.', {value: 3_250_000}],
    ['I baked «a dozen» rolls.', {value: 12, of: 'rolls'}],
    ['A «10»-person team did it.', {value: 10, of: 'person'}],
    ['They run «three» cups of coffee a month.', {value: 3, of: 'cups', per: 'month'}],
    ['«Twenty-five hundred» runners started.', {value: 2500}],
    ['We are «30 something» people here.', {low: 30, high: 39}]
  ],
  [
    'One can’t know, one isn’t told, no one else is.',
    'This one is one of the best, and that one too.',
    'Once upon a time they may come.',
    'Episode 42 of season two, chapter three, section 7.',
    'It runs Windows 11, iPhone 15 and Web 2.0 on an A100.',
    'GPT-4o beats TC260 and an H1B.',
    'Call 555 0199 or (202) 555-0143.',
    'See https://example.org/a/42?b=7 or mail me5@example.org, file v2.1.3.zip.',
    'Meet me at 5:30, at [00:14:32].',
    'Open file report-2.pdf and no. 5.',
    'Under Sec. 301 and Art. 5.',
    'thanks a million'
  ]
)
