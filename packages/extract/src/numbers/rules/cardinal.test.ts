import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'plain numbers',
  [
    ['We ordered «4,200» Bosch K20 drills.', {kind: 'count', value: 4200, of: 'Bosch K20 drills'}],
    ['They keep «three» fairly old mountain goats.', {value: 3, of: 'fairly old mountain goats'}],
    ['It has «3.2 million» users.', {value: 3_200_000, of: 'users'}],
    ['«Forty-one» of us voted.', {value: 41}],
    ['We keep «60+» trial plots.', {value: 60, bound: 'atLeast', of: 'trial plots'}],
    ['The plan needs «one» engineer at most.', {value: 1, of: 'engineer'}],
    ['It has «six» small, noisy, old engines.', {of: 'small, noisy, old engines'}],
    ['I see «one» big problem that’s new.', {of: 'big problem'}],
    ['We have three «three» barns there.', {value: 3, of: 'barns'}],
    ['There are «30» left in the barn.', {value: 30, of: null}],
    ['There are «30» free chairs.', {value: 30, of: 'free chairs'}],
    ['We heard «70» of our 300 members.', {value: 70, of: 'members'}],
    ['Some «90» voted.', {value: 90, of: null}],
    ['Eggs were «12» yesterday.', {value: 12, of: null}],
    ['We sold «six» last month.', {value: 6, of: null}],
    ['He has «four» crates and 30 jars.', {of: 'crates'}],
    ['They wrote «a hundred» open letters.', {value: 100, of: 'open letters'}],
    ['There are «7 million and a quarter» in all.', {value: 7_250_000}],
    ['I baked «a dozen» rolls.', {value: 12, of: 'rolls'}],
    ['A «10»-person team did it.', {value: 10, of: 'person'}],
    ['They drink «six» pots of tea a week.', {value: 6, of: 'pots', per: 'week'}],
    ['«Twenty-five hundred» runners started.', {value: 2500}],
    ['There were «60 something» riders.', {low: 60, high: 69}]
  ],
  [
    'One can’t know, one isn’t told, no one else is.',
    'This one is one of the best, and that one too.',
    'Once upon a time they may come.',
    'Episode 42 of season two, chapter three, section 7.',
    'I have one small thing to add and one quick question.',
    'That has priority 2, says cohort 5.',
    'This is session 4 of 12, and page 3 of 10.',
    'Use extension 31, then dial four four two.',
    'It runs Windows 11, iPhone 15 and Web 2.0 on a K20.',
    'GX-7b beats QR311 and an F2C.',
    'Call 555 0199 or (202) 555-0143.',
    'See https://example.org/a/42?b=7 or mail me5@example.org, file v2.1.3.zip.',
    'Meet me at 5:30, at [00:14:32].',
    'Open file report-2.pdf and no. 5.',
    'Under Sec. 301 and Art. 5.',
    'thanks a million'
  ]
)
