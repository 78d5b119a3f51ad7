import {describe, expect, it} from 'vitest'
import {normalTitle, sameTitle} from './similarity.js'

describe('sameTitle', () => {
  it.each([
    ['The Salt Ledger', 'Salt Ledger'],
    ['Salt Ledger', 'The Salt Ledgar'],
    ['Harbor Line', 'Harbor Line trilogy'],
    ['Justwell', 'Justwell: City Lights'],
    ['Quillboard', 'Quillboard.com'],
    ['Tabbly', 'Tabbly app'],
    ['Note Keeper', 'NoteKeeper']
  ])('takes %j and %j for one work', (a, b) => {
    expect(sameTitle(a, b)).toBe(true)
    expect(sameTitle(b, a)).toBe(true)
  })

  it.each([
    ['Winter', 'Winter Parade'],
    ['Nine Bridges', 'Nine Owls'],
    ['Up', 'Us'],
    ['', ''],
    ['War', 'Wars of the Harbor']
  ])('keeps %j and %j apart', (a, b) => {
    expect(sameTitle(a, b)).toBe(false)
  })
})

describe('normalTitle', () => {
  it('drops articles in front, quotes and punctuation', () => {
    expect(normalTitle('The “Salt” Ledger!')).toBe('salt ledger')
    expect(normalTitle('C++')).toBe('c++')
  })
})
