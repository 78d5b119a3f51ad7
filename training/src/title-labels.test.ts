import {parse} from '@dicta/parser'
import {expect, it} from 'vitest'
import {VFile} from 'vfile'
import {lessonOf, showOf, titleLabels} from './title-labels.js'

it('reads which titles are recommended, which are not, and which teach nothing', () => {
  const span = {titleStart: 5, titleEnd: 9}
  const labels = titleLabels.parse({
    file: 'talk.txt',
    expected: [
      {...span, strength: 'recommended', aliases: ['Nine Bridges']},
      {...span, strength: 'mentioned'},
      {...span, strength: 'endorsed'},
      {...span, strength: 'recommended', optional: true},
      {...span, strength: 'mentioned', altStrength: ['recommended']},
      {titleStart: null, titleEnd: null, strength: 'recommended'}
    ]
  })
  const {titles} = lessonOf({name: 'talk', tree: parse(''), file: new VFile(''), labels})
  expect(titles.map(({recommended}) => recommended)).toEqual([true, false, null, null, null])
  expect(titles[0]).toEqual({start: 5, end: 9, recommended: true, aliases: ['Nine Bridges']})
})

it.each([
  ['harbor-12', 'harbor'],
  ['neg-harbor-12-sponsor', 'harbor'],
  ['harbor', 'harbor']
])('takes %s for an episode of %s', (name, show) => {
  expect(showOf(name)).toBe(show)
})
