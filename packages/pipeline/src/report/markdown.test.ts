import {expect, test} from 'vitest'
import {escapeMarkdown, plain, quoted, table} from './markdown.js'

const escaped: ReadonlyArray<readonly [text: string, markdown: string]> = [
  ['plain words, 40%.', 'plain words, 40%.'],
  ['a | b', 'a \\| b'],
  ['two\nlines\r\n\there', 'two lines here'],
  ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
  ['<b>[x](y)</b>', '\\<b>\\[x\\](y)\\</b>'],
  ['# 1 of ~~5~~ > 3 ~ 4', '\\# 1 of \\~~5\\~~ > 3 ~ 4'],
  ['Q&A! R&D; AT&T', 'Q&A! R\\&D; AT&T'],
  ['back\\slash', 'back\\\\slash'],
  ['see https://example.org', 'see https\\://example.org'],
  ['WWW.example.org', 'WWW\\.example.org'],
  ['me@example.org &amp; $5', 'me\\@example.org \\&amp; \\$5']
]

test.each(escaped)('%j', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})

test('long quotes are cut at a space, and never inside a character', () => {
  expect(quoted('word '.repeat(100))).toBe(`“${'word '.repeat(48).trim()} …”`)
  expect(quoted('\u{1F6B2}'.repeat(200))).toBe(`“${'\u{1F6B2}'.repeat(120)} …”`)
  expect(plain(`x${'\u{1F6B2}'.repeat(200)}`)).toBe(`x${'\u{1F6B2}'.repeat(59)} …`)
  expect(plain(null)).toBe('')
})

test('a table has one line for each row', () => {
  expect(
    table(
      [{name: 'Who'}, {name: 'Words', right: true}],
      [
        ['Ana', '3'],
        ['', '1']
      ]
    )
  ).toBe('| Who | Words |\n| --- | --: |\n| Ana | 3 |\n|   | 1 |')
})
