import {expect, test} from 'vitest'
import {UsageError} from '../usage-error.js'
import {worksOfCsv} from './gazetteer.js'

const none = {creator: null, url: null, kind: null}

test.each([
  ['title\nNine Bridges\n', [{...none, title: 'Nine Bridges'}]],
  [
    '\uFEFFTitle,Creator,URL,Kind\r\n"Up, Down",Petra Lind,https://example.org/up,Book\r\n\r\nNine Bridges,,,\r\n',
    [
      {title: 'Up, Down', creator: 'Petra Lind', url: 'https://example.org/up', kind: 'book'},
      {...none, title: 'Nine Bridges'}
    ]
  ],
  ['kind,title\nfilm, The Long Quay ', [{...none, kind: 'film', title: 'The Long Quay'}]],
  ['title\n"The ""Long"" Quay"', [{...none, title: 'The "Long" Quay'}]],
  ['title,creator\nNine Bridges\n', [{...none, title: 'Nine Bridges'}]],
  ['title\n', []]
])('reads %j', (text, works) => {
  expect(worksOfCsv(text, 'w.csv')).toEqual(works)
})

test.each([
  ['', 'w.csv:1: Unexpected header without `title`, expected `title,creator,url,kind`'],
  [
    'title,price\nNine Bridges,3',
    'w.csv:1: Unexpected column `price` (column 2), expected `title` and some of `creator`, `url`, `kind`'
  ],
  [
    'title,title\nNine Bridges,3',
    'w.csv:1: Unexpected repeated column `title` (column 2), expected `title` and some of `creator`, `url`, `kind`'
  ],
  ['creator\nPetra Lind', 'w.csv:1: Unexpected header without `title`, expected `title,creator,url,kind`'],
  ['title,creator\n"Nine\nBridges",Petra\n,Petra', 'w.csv:4: Unexpected empty title (column 1)'],
  [
    'title\nUp, Down',
    'w.csv:2: Unexpected cell `Down` (column 2), expected 1 cell; put text with a comma in quotation marks'
  ],
  [
    'title,kind\nNine Bridges,novel',
    /^w\.csv:2: Unexpected kind `novel` \(column 2\), expected one of `book`, .*`other`$/
  ]
])('refuses %j', (text, message) => {
  const read = (): unknown => worksOfCsv(text, 'w.csv')
  expect(read).toThrow(UsageError)
  expect(read).toThrow(message)
})

test.each(['title\n"Nine Bridges\n', 'title\nNine "Bridges"\n'])(
  'quotation marks out of place are refused with their line: %j',
  (text) => {
    expect(() => worksOfCsv(text, 'w.csv')).toThrow(/line 2/)
  }
)
