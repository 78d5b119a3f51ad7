import {describe, expect, test} from 'vitest'
import {parse, textBetween} from '../../index.js'
import {outline} from '../../transcript.test.support.js'

const read = (source: string): string[] => outline(parse(source, {format: 'markdown'}))

const names = (source: string): string[] => parse(source).speakers.map(({name}) => name)

describe('markdown', () => {
  test('reads front matter, headings, labels, links and marks', () => {
    const source = `---
title: Salt
hosts: [Ann Berg]
guest: Tom Reed
---

# Salt & sand

**Ann Berg:** \\[00:12\\] Hello *there*, see [the **book**](https://example.org/b_(1)).

__Tom__: Episode \\#3, \\[laughter\\] yes &amp; no. ~~Not~~ a **b** **c** snake_case_name 5 * 3

> quoted
> twice

- one
- two

**Break:** \\[01:33\\] to \\[03:00\\]

**Ann Berg**: \`x_y\` <https://example.org> done.

**Tom:** Bye.`
    expect(read(source)).toEqual([
      'metadata',
      'heading 1: Salt & sand',
      'Ann Berg «Ann Berg» @12000',
      '  @12000 {12000} Hello there, see [the book](https://example.org/b_(1)).',
      'Tom Reed «Tom»',
      '  Episode #3, {laughter} yes & no. Not a b c snake_case_name 5 * 3',
      '  quoted\ntwice',
      '  one',
      '  two',
      'note break: {93000} to {180000}',
      'Ann Berg «Ann Berg»',
      '  x_y [https://example.org](https://example.org) done.',
      'Tom Reed «Tom»',
      '  Bye.'
    ])
    const root = parse(source)
    expect(root.format).toBe('markdown')
    expect(root.children[0]).toMatchObject({type: 'metadata', data: {title: 'Salt', guest: 'Tom Reed'}})
    expect(root.speakers).toEqual([
      {id: 's1', name: 'Ann Berg', labels: ['Ann Berg'], role: 'host'},
      {id: 's2', name: 'Tom Reed', labels: ['Tom'], role: 'guest'}
    ])
    expect(textBetween(root, 0, source.length)).toContain('see the book. Episode #3, yes & no.')
  })

  test('reads a table of times and words', () => {
    expect(
      read('| Time | Text | Link |\n|---|---|---|\n| 0:01 | One. | [x](y) |\n| 0:04 | Two. | |')
    ).toEqual(['? «» @1000', '  @1000 {1000}One.', '  @4000 {4000}Two.'])
  })

  test('parts turns that run together', () => {
    expect(
      read(
        '**ANN:&nbsp;** Hello. **TOM:&nbsp;** Hi, *you*. **ANN:&nbsp;** So? **TOM:&nbsp;** No.\n\n**Yes.** ANN:&nbsp; **Why?** TOM:&nbsp; **Well.**'
      )
    ).toEqual([
      'ANN «ANN»',
      '  Hello.',
      'TOM «TOM»',
      '  Hi, you.',
      'ANN «ANN»',
      '  So?',
      'TOM «TOM»',
      '  No.',
      '  Yes.',
      'ANN «ANN»',
      '  Why?',
      'TOM «TOM»',
      '  Well.'
    ])
  })

  test('takes bold names of items for labels where they recur', () => {
    expect(names('- **Ann:** Hello.\n- **Tom:** Hi.\n- **Ann:** Yes.\n- **Tom:** No.')).toEqual([
      'Ann',
      'Tom'
    ])
    expect(
      names('**Ann Berg:** One.\n\n- **Deep Sea:** cold.\n- **Low Tide:** wet.\n\n**Ann Berg:** Two.')
    ).toEqual(['Ann Berg'])
  })

  test('takes declared initials for people', () => {
    const root = parse('Ann Berg (AB): Hi.\n\nTom Reed (TR): Yes.\n\nAB: So.\n\nTR: No.', {
      format: 'markdown'
    })
    expect(root.speakers.map(({name, labels}) => [name, labels])).toEqual([
      ['Ann Berg', ['Ann Berg (AB)', 'AB']],
      ['Tom Reed', ['Tom Reed (TR)', 'TR']]
    ])
  })

  test('takes no label from quoted people or bold prose', () => {
    const source =
      '**Ann Berg:** Hello.\n\n**What to do instead:** rest.\n\nTom Reed:\n\n> Nobody knows.\n\n**Ann Berg:** Right.\n\n**Ann Berg:** So.\n\n**Ann Berg:** Bye.'
    expect(parse(source).speakers.map(({name}) => name)).toEqual(['Ann Berg'])
  })

  test('reads a talk before its questions as a turn', () => {
    const talk = 'So we went out and measured every stone on the beach, and it took a year. '.repeat(80)
    const [heading, turn] = parse(
      `## The beach\n\n${talk}\n\n**Q:** How many?\n\n**A:** Nine.\n\n**Q:** Why?\n\n**A:** Ah.`
    ).children
    expect(heading).toMatchObject({type: 'heading'})
    expect(turn).toMatchObject({type: 'turn', id: 't1'})
  })

  test('tells of front matter that is no YAML', () => {
    expect(() => parse('---\na: [\n---\nAnn: hi')).not.toThrow()
    expect(parse('---\na: [\n---\nAnn: hi').children[0]).toMatchObject({type: 'metadata'})
  })
})

test('a table may have a column for who speaks', () => {
  const source =
    '| Time | Speaker | Text |\n| --- | --- | --- |\n| 00:01 | **Rosa Lind** | Hi there. |\n| 00:05 | Nils Holm: | Hello. |\n| 00:09 | Rosa Lind | So. |\n'
  const {speakers, children} = parse(source)
  expect(speakers.map(({name}) => name)).toEqual(['Rosa Lind', 'Nils Holm'])
  expect(children.map((node) => (node.type === 'turn' ? [node.speaker, node.time?.startMs] : []))).toEqual([
    ['s1', 1000],
    ['s2', 5000],
    ['s1', 9000]
  ])
})
