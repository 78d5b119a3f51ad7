import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {claimLabels, lessonOf} from './claim-labels.js'
import {argumentsOf} from './command.js'
import {labelledIn} from './labels.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'labels-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

const check = (data: unknown) => claimLabels.parse(data)

describe('labelledIn', () => {
  it('reads transcripts with their labels, below folders too', () => {
    mkdirSync(join(folder, 'more'))
    writeFileSync(join(folder, 'more/talk.txt'), '\uFEFFAna Ruiz: It rained.\n')
    writeFileSync(
      join(folder, 'more/talk.claims.json'),
      JSON.stringify({file: 'talk.txt', claims: [{start: 10, end: 19, priority: 2}]})
    )
    const [talk, ...others] = labelledIn(folder, 'claims', check)
    expect(others).toEqual([])
    expect(talk?.name).toBe('talk')
    expect(talk && lessonOf(talk).claims).toEqual([{start: 10, end: 19, grade: 0.5}])
    expect(String(talk?.file)).toBe('Ana Ruiz: It rained.\n')
  })

  it('says what is wrong', () => {
    expect(() => labelledIn(join(folder, 'nowhere'), 'claims', check)).toThrow(/No folder/)
    expect(() => labelledIn(folder, 'claims', check)).toThrow(/No file below/)
    writeFileSync(join(folder, 'talk.claims.json'), '{"file": "talk.txt", "claims": [{"start": 1}]}')
    expect(() => labelledIn(folder, 'claims', check)).toThrow(/talk\.claims\.json/)
  })
})

describe('argumentsOf', () => {
  it('reads what a training command is told', () => {
    expect(argumentsOf(['--', '--gold', 'a', '--cross-validate', 'b'])).toEqual({
      gold: 'a',
      crossValidate: 'b'
    })
    expect(argumentsOf(['--gold', 'a'])).toEqual({gold: 'a', crossValidate: undefined})
  })

  it.each([[[]], [['--gold']], [['--silver', 'a']]])('refuses %j', (words) => {
    expect(() => argumentsOf(words)).toThrow(TypeError)
  })
})
