import {expect, test} from 'vitest'
import {parse} from './index.js'
import {outline} from './transcript.test.support.js'

// What is known to be read wrongly, so that a change shows.

test('a single name that comes once, and nowhere else, is no label', () => {
  const talk =
    'Ann Berg: Shall we?\n\nTom Reed: Yes.\n\nAnn Berg: Good.\n\nOla: Me too.\n\nTom Reed: Fine.\n\nIt is late.'
  expect(parse(talk).speakers.map(({name}) => name)).toEqual(['Ann Berg', 'Tom Reed'])
})

test('closing words in the first person belong to who spoke last', () => {
  const talk = 'Ann: Bye.\n\nTom: Bye.\n\nAnn: Bye.\n\nTom: Bye.\n\nI am Ida Moor, and I wrote this down.'
  expect(outline(parse(talk)).slice(-3)).toEqual([
    'Tom «Tom»',
    '  Bye.',
    '  I am Ida Moor, and I wrote this down.'
  ])
})

test('who asks in questions and answers is not worked out', () => {
  const talk =
    'MS. BERG: I call Tom Reed.\n\nMS. BERG: Sir?\n\nQ: Your name?\n\nA: Tom Reed.\n\nQ: Age?\n\nA: Forty.'
  expect(parse(talk, {format: 'text'}).speakers.map(({name}) => name)).toEqual(['MS. BERG', 'Q', 'A'])
})

test('a label in a table column of its own is left out', () => {
  const [turn] = parse('| Speaker | Text |\n|---|---|\n| Ann | Hello. |', {format: 'markdown'}).children
  expect(turn).not.toHaveProperty('label')
})

test('reference links of Markdown are read as words', () => {
  const tree = parse('**Ann:** See [it][1].\n\n**Tom:** Yes.\n\n**Ann:** So.\n\n**Tom:** No.')
  expect(outline(tree)[1]).toBe('  See [it][1].')
})

test('the name of a site above a page without labels is read as speech', () => {
  const page = '<html><body><header><a href="/">Harbor Talk</a></header><p>We are late.</p></body></html>'
  expect(outline(parse(page)).slice(0, 2)).toEqual(['? «»', '  [Harbor Talk](/)'])
})

test('timings of captions within a page are read up to their arrow', () => {
  const page = '<p>00:00:01,000 --&gt; 00:00:02,000<br>We are late.</p>'
  expect(outline(parse(page, {format: 'html'}))[1]).toMatch('--> 00:00:02,000')
})
