import {expect, test} from 'vitest'
import {eventKind} from './event-kind.js'

test.each([
  ['laughter', '[', 'laughter'],
  ['laughs', '(', 'laughter'],
  ['Laughter.', '(', 'laughter'],
  ['inaudible 0:21:35', '[', 'inaudible'],
  ['unintelligible 00:36', '[', 'inaudible'],
  ['cross talk', '(', 'crosstalk'],
  ['AUDIENCE APPLAUDS', '[', 'applause'],
  ['upbeat music playing', '[', 'music'],
  ['DOOR SLAMS', '[', 'noise'],
  ['speaking Norwegian', '[', 'foreign'],
  ['SOUNDBITE OF ARCHIVED RECORDING', '(', 'clip'],
  ['clears throat', '[', 'cough'],
  ['Kessler 00:12', '[', 'phonetic'],
  ['ph', '(', 'phonetic'],
  ['nods', '(', 'gesture'],
  ['redacted', '[', 'redacted'],
  ['audio glitches', '[', 'technical'],
  ['BLANK_AUDIO', '[', 'technical']
] as const)('%s in %s is %s', (words, bracket, kind) => {
  expect(eventKind(words, bracket)).toBe(kind)
})

test.each([
  ['at', '['],
  ['the company', '['],
  ['which I like', '('],
  ['1', '['],
  ['the points', '['],
  ['ˈmuːzɪk', '['],
  ['sea', '['],
  ['she waves at me', '('],
  ['', '['],
  ['wind', '('],
  ['I think it was the music of the spheres', '[']
] as const)('%s in %s is speech', (words, bracket) => {
  expect(eventKind(words, bracket)).toBeUndefined()
})
