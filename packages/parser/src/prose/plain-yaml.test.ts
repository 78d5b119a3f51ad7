import {array, assert, constantFrom, property} from 'fast-check'
import {expect, test} from 'vitest'
import {parseDocument} from 'yaml'
import {readPlainYaml} from './plain-yaml.js'

test('reads keys, words, numbers and lists', () => {
  expect(
    readPlainYaml(
      'title: "Salt, again"\nepisode: 12\ndate: 2031-04-05\nhosts:\n  - Ann Berg\n  - Tom Hale\ntags: [salt, sea air]\nnotes:\n'
    )
  ).toEqual({
    title: 'Salt, again',
    episode: 12,
    date: '2031-04-05',
    hosts: ['Ann Berg', 'Tom Hale'],
    tags: ['salt', 'sea air'],
    notes: null
  })
})

test.each([
  'title: Salt: a history',
  'title: Salt # a comment',
  'title: |\n  Salt',
  'title: Salt\n  and more',
  'draft: true',
  'null: Salt',
  'length: 1.5',
  'number: 007',
  'host: {name: Ann}',
  'hosts:\n  - name: Ann',
  'hosts:\n  - Ann\n    Berg',
  'hosts:\n  - Ann\n - Tom',
  'tags: [salt]\n  - sea',
  'a: 1\na: 2',
  'a: "x\\n"',
  'a:\tb',
  'just words',
  ''
])('leaves %j to the parser of YAML', (text) => {
  expect(readPlainYaml(text)).toBeUndefined()
})

const pieces = [
  'a',
  'Key',
  'null',
  'true',
  'No',
  '0',
  '12',
  '2031-04-05',
  '1.5',
  '1e3',
  '.',
  ',',
  ', ',
  ':',
  ': ',
  ' ',
  '  ',
  '-',
  '- ',
  '\n',
  '\n',
  '\n- ',
  '\n  - ',
  '\nb: ',
  '\nc:\n  - ',
  '"',
  "'",
  '[',
  ']',
  '[a, b]',
  '#',
  ' #',
  '&',
  '*',
  '!',
  '?',
  '? ',
  '|',
  '>',
  '%',
  '@',
  '`',
  '~',
  '{',
  '}',
  '\\',
  '\t',
  '\u00e9',
  '\u2014',
  '\u2019',
  '---',
  '...',
  '<<',
  '=',
  '/',
  'b:c'
]
test('whatever it reads, the parser of YAML reads alike', () => {
  assert(
    property(array(constantFrom(...pieces), {maxLength: 14}), (parts) => {
      const text = `a: ${parts.join('')}\n`
      const plain = readPlainYaml(text)
      if (!plain) return
      const document = parseDocument(text, {logLevel: 'silent', strict: false})
      expect(document.errors).toEqual([])
      expect(document.toJS({maxAliasCount: 100})).toEqual(plain)
    }),
    {numRuns: 5000}
  )
})
