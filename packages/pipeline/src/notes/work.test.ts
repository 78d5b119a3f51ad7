import {datasetOptions} from '@dicta/extract'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readNotes} from './read-notes.js'
import {joinWorks} from './work.js'

test('the first of the same titles decides, later ones complete it', () => {
  expect(
    joinWorks(
      [{title: 'Nine Bridges', url: 'https://example.org/a', creator: null}],
      [{title: 'nine  bridges', url: 'https://example.org/b', creator: 'Petra Lind', kind: 'book'}]
    )
  ).toEqual([{title: 'Nine Bridges', url: 'https://example.org/a', creator: 'Petra Lind', kind: 'book'}])
})

test('any notes give works that `extract` takes', () => {
  const pieces = fc.constantFrom(
    '- ',
    '# ',
    '**',
    '*',
    '“',
    '”',
    '"',
    '[',
    '](https://example.org/a)',
    '](',
    ')',
    ' by Ana Ruiz',
    ' — ',
    ': ',
    'https://example.org',
    '<a href="https://example.org">',
    '</a>',
    '<li>',
    '<br>',
    '\n',
    '\n\n',
    '> ',
    'Nine ',
    'Bridges',
    'by',
    ' ',
    '\t',
    '\r',
    '\0',
    '\uD83D',
    '&amp;',
    '.',
    '(2019)',
    '<script>',
    '`',
    'Ana’s pick: '
  )
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 60}), fc.constantFrom('markdown', 'html'), (parts, format) => {
      const works = readNotes(parts.join(''), format)
      expect(datasetOptions.safeParse({recommendations: {works}}).error).toBeUndefined()
      for (const {title} of works) expect(title).toBe(title.trim())
    }),
    {numRuns: 500}
  )
})
