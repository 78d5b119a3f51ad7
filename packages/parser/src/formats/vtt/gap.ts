import {
  breaks,
  changeMarks,
  labelBrackets,
  labelMarks,
  labelTime,
  openTags,
  referredSpaces,
  repeatedLines,
  styleMarks,
  tags
} from '../syntax.js'
import type {Syntax} from '../syntax.js'

/** What may lie between the leaves of captions. */
export const gap: readonly Syntax[] = [
  {name: 'cue timings and settings', pattern: /-?[\d:., ]{1,32}[ \t\f\u00a0]*-->[^\r\n]*/y},
  {
    name: 'cue identifiers',
    pattern:
      /(?<=(?:^[\s\uFEFF]{0,40}|\n[ \t]{0,40}\r?\n|\r[ \t]{0,40}\r)[ \t]{0,40})[^\r\n]*(?=(?:\r\n|[\r\n])[^\r\n]{0,60}-->)/y
  },
  {
    name: 'cue numbers below words',
    pattern: /(?<=[\r\n][ \t]{0,16})\d{1,16}(?=[ \t]*(?:\r\n|[\r\n])[^\r\n]{0,60}-->)/y
  },
  {name: 'the keyword `NOTE`', pattern: /NOTE(?![^\s])/y},
  referredSpaces,
  breaks,
  changeMarks,
  styleMarks,
  tags,
  openTags,
  labelMarks,
  labelTime,
  labelBrackets,
  repeatedLines
]
