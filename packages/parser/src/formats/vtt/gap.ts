import {labelBrackets, labelMarks, labelTime, repeatedLines, tags} from '../syntax.js'
import type {Syntax} from '../syntax.js'

/** What may lie between the leaves of captions. */
export const gap: readonly Syntax[] = [
  {name: 'cue timings and settings', pattern: /[\d:.,]{1,24}[ \t\f]*-->[^\r\n]*/y},
  {
    name: 'cue identifiers',
    pattern: /(?<=^\uFEFF?|\n\n|\r\r|\n\r\n)[^\r\n]*(?=(?:\r\n|[\r\n])[^\r\n]{0,60}-->)/y
  },
  {name: 'the keyword `NOTE`', pattern: /NOTE(?![^\s])/y},
  {name: 'marks of a change of speaker', pattern: /[->\u2010\u2013\u2014\u226b]|&gt;/y},
  tags,
  {name: 'tags that nothing closes', pattern: /<[^<>\r\n]{0,2000}/y},
  labelMarks,
  labelTime,
  labelBrackets,
  repeatedLines
]
