import {describe, expect, test} from 'vitest'
import {readNotes} from './read-notes.js'

/** `Title | Creator | address` of each work. */
function listed(source: string, format: 'markdown' | 'html' = 'markdown'): string[] {
  return readNotes(source, format).map(({title, creator, url}) =>
    [title, creator ?? '', url ?? ''].join(' | ')
  )
}

const found: ReadonlyArray<readonly [line: string, ...works: string[]]> = [
  [
    '- [The Salt Ledger](https://example.org/salt) by Ingrid Solheim-Carr',
    'The Salt Ledger | Ingrid Solheim-Carr | https://example.org/salt'
  ],
  [
    '* **Nine Bridges** — Petra Lind (https://example.org/nine)',
    'Nine Bridges | Petra Lind | https://example.org/nine'
  ],
  ['- *Small Engines*, by Ruth Okafor', 'Small Engines | Ruth Okafor | '],
  ['- “Copper Falls” by Dan Reyes', 'Copper Falls | Dan Reyes | '],
  ['- "Copper Falls," a novel by Dan Reyes', 'Copper Falls | Dan Reyes | '],
  ["- Ana's pick: [Nine Bridges](https://example.org/nine)", 'Nine Bridges |  | https://example.org/nine'],
  [
    "- **Ana's pick:** [Nine Bridges](https://example.org/nine)",
    'Nine Bridges |  | https://example.org/nine'
  ],
  ['Tern Almanac: https://example.org/tern', 'Tern Almanac |  | https://example.org/tern'],
  ['- Tern Almanac (<https://example.org/tern>)', 'Tern Almanac |  | https://example.org/tern'],
  [
    'Tern Almanac: https://example.org/tern\nNine Bridges: https://example.org/nine',
    'Tern Almanac |  | https://example.org/tern',
    'Nine Bridges |  | https://example.org/nine'
  ],
  [
    '- **Small Engines** by Ruth Okafor ([Goodreads](https://example.org/1))',
    'Small Engines | Ruth Okafor | https://example.org/1'
  ],
  [
    '- [Small Engines by Ruth Okafor](https://example.org/1)',
    'Small Engines | Ruth Okafor | https://example.org/1'
  ],
  [
    '- [“Small Engines”](https://example.org/1) (2019), directed by J. R. de la Cruz',
    'Small Engines | J. R. de la Cruz | https://example.org/1'
  ],
  [
    '- **[Small Engines](https://example.org/1)** by [Ruth Okafor](https://example.org/ruth)',
    'Small Engines | Ruth Okafor | https://example.org/1'
  ],
  ['### [Lamp Street][1]\n\n[1]: https://example.org/lamp', 'Lamp Street |  | https://example.org/lamp'],
  [
    '## Recommendations\n\n- Lamp Street\n- Up the River by Olu Banjo',
    'Lamp Street |  | ',
    'Up the River | Olu Banjo | '
  ],
  ['Books mentioned:\n\n- Lamp Street', 'Lamp Street |  | '],
  ["- Ana's picks:\n  - *Lamp Street*\n  - Up the River", 'Lamp Street |  | ', 'Up the River |  | '],
  ['- 12:40 [Lamp Street](https://example.org/lamp)', 'Lamp Street |  | https://example.org/lamp'],
  [
    'We spoke about [Lamp Street](https://example.org/lamp) and *Small Engines* by Ruth Okafor, and it was a *very* late night.',
    'Lamp Street |  | https://example.org/lamp',
    'Small Engines | Ruth Okafor | '
  ],
  ['- [ripgrep](https://example.org/rg): a search tool', 'ripgrep |  | https://example.org/rg'],
  ['---\ntitle: Ep\nlink: https://example.org/x\n---\n- *Lamp Street*', 'Lamp Street |  | '],
  [
    '<ul><li><a href="https://example.org/lamp">Lamp Street</a> by Olu Banjo</li></ul>',
    'Lamp Street | Olu Banjo | https://example.org/lamp'
  ],
  [
    '- [Lamp Street](https://example.org/lamp)\n- [lamp street](https://example.org/other) by Olu Banjo',
    'Lamp Street | Olu Banjo | https://example.org/lamp'
  ]
]

test.each(found)('lists the works of %j', (source, ...works) => {
  expect(listed(source)).toEqual(works)
})

const ignored = [
  '# [Episode 61: The Price of a Rope](https://example.org/61)',
  '- [Apple Podcasts](https://example.org/a) · [Spotify](https://example.org/s) · [RSS](https://example.org/r)',
  '- [Subscribe](https://example.org/sub)',
  '- [Follow us](https://example.org/f)',
  '- [Ana Ruiz](https://twitter.com/anaruiz)',
  '- [@anaruiz](https://example.org/@anaruiz)',
  '- [](https://example.org/empty)',
  '- [Lamp Street](#lamp)',
  '- [Lamp Street](mailto:lamp@example.org)',
  '- [All about herring](/episodes/12)',
  'This episode is sponsored by [Quillboard](https://example.org/quill).',
  '- [Quillboard](https://example.org/quill): use the code TIDE for 20% off',
  '## Our sponsors\n\n- [Quillboard](https://example.org/quill)\n\n### More\n\n- **Oat Kettle** (https://example.org/oat)',
  '## Chapters\n\n- 00:00 Welcome\n- 04:10 The herring count',
  '- 04:10 The herring count',
  '- Guest: [Ana Ruiz](https://example.org/ana)',
  'Music by [Halsund Band](https://example.org/band)',
  'It was *really* cold, and we said so **many times**.',
  'Read [this long study of herring](https://example.org/h) first.',
  '- How the price fell',
  '```\n- [Lamp Street](https://example.org/lamp)\n```',
  ''
]

test.each(ignored)('lists nothing of %j', (source) => {
  expect(listed(source)).toEqual([])
})

describe('pages', () => {
  test('what surrounds the notes is left out', () => {
    const page = `<!doctype html><html><head><title>Low</title></head><body>
      <nav><ul><li><a href="https://example.org/archive">Archive One</a></li></ul></nav>
      <h2>Mentioned</h2>
      <ul>
        <li><p><a href="https://example.org/lamp">Lamp <em>Street</em></a> by Olu&nbsp;Banjo</p></li>
        <li><strong>Nine Bridges</strong> &mdash; Petra Lind<br>Small Engines by Ruth Okafor</li>
        <li>Tern Almanac
      </ul>
      <p><a href="https://example.org/other">Another page</a></p>
      <footer><p><a href="https://example.org/imprint">Imprint Page</a></p></footer>`
    expect(listed(page, 'html')).toEqual([
      'Lamp Street | Olu Banjo | https://example.org/lamp',
      'Nine Bridges | Petra Lind | ',
      'Small Engines | Ruth Okafor | ',
      'Tern Almanac |  | ',
      'Another page |  | https://example.org/other'
    ])
  })
})
