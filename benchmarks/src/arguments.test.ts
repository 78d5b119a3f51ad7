import {describe, expect, it} from 'vitest'
import {readArguments} from './arguments.js'

const known = ['parser', 'claims']

describe('readArguments', () => {
  it('has defaults', () => {
    expect(readArguments([], known)).toEqual({names: [], bytes: 2e6, rounds: 9, memory: true})
  })

  it('reads names and options, and leaves a `--` of the package manager out', () => {
    const words = ['--', 'claims', '--megabytes', '0.5', '--rounds', '3', '--no-memory']
    expect(readArguments(words, known)).toEqual({names: ['claims'], bytes: 5e5, rounds: 3, memory: false})
  })

  it.each([
    [['speed'], 'Unexpected suite `speed`, expected one of: parser, claims'],
    [['--rounds', '0'], 'Unexpected value `0` for `--rounds`, expected a number above 0'],
    [['--megabytes', 'x'], 'Unexpected value `x` for `--megabytes`, expected a number above 0'],
    [['--fast'], '--fast']
  ])('refuses %j', (words, message) => {
    expect(() => readArguments(words, known)).toThrow(message)
  })
})
