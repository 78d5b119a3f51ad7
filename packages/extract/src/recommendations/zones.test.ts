import {describe, expect, it} from 'vitest'
import {documentOf} from '../document.js'
import {treeOf} from './talk.test.cases.js'
import {stagesOf, zoneAt} from './zones.js'

/** Of each passage, the types of its zones. */
function zonesOf(talk: string): string[] {
  return stagesOf(documentOf(treeOf(talk), undefined, {})).map(({zones}) =>
    zones.map(({type}) => type).join(' ')
  )
}

describe('zones', () => {
  it('open with the words for picks and close with thanks', () => {
    expect(
      zonesOf('Nora: Time for picks.\n\nOmar: I have one.\n\nNora: Thanks for listening. Bye.\n\nOmar: Bye.')
    ).toEqual(['section', 'section', '', ''])
  })

  it('open with a question for favorites and end with another question', () => {
    expect(
      zonesOf(
        'Nora: What books have you recommended most?\n\nOmar: Two.\n\nNora: And where did you grow up as a child?\n\nOmar: Here.'
      )
    ).toEqual(['', 'prompt', '', ''])
  })

  it('open with a question for what to read or watch', () => {
    expect(zonesOf('Nora: So what should our listeners watch tonight?\n\nOmar: Two things.')).toEqual([
      '',
      'prompt'
    ])
    expect(zonesOf('Nora: What should I read into that?\n\nOmar: Nothing.')).toEqual(['', ''])
  })

  it('leave out the credits behind a talk', () => {
    const tree = treeOf('Nora: Time for picks.\n\nOmar: I have one.\n\nHarbor Talk is made by Nora.')
    const [credits] = tree.children.splice(2)
    if (credits?.type === 'turn')
      tree.children.push({
        type: 'note',
        kind: 'prose',
        ...(credits.position ? {position: credits.position} : {}),
        children: credits.children.flatMap(({children}) => children)
      })
    const stages = stagesOf(documentOf(tree, undefined, {}))
    expect(stages.map(({zones}) => zones.length)).toEqual([1, 1, 0])
  })

  it('stay closed where picks are only announced, or nobody asks', () => {
    expect(zonesOf('Nora: Before we turn to picks, some news.\n\nOmar: He picks it up.')).toEqual(['', ''])
  })
})

it('finds the zone of an offset', () => {
  const [, stage] = stagesOf(documentOf(treeOf('Nora: Time for picks.\n\nOmar: I have one.'), undefined, {}))
  expect(zoneAt(stage?.zones ?? [], 0)?.type).toBe('section')
  expect(zoneAt(stage?.zones ?? [], 99)).toBeUndefined()
})
