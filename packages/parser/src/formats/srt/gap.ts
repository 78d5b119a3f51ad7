import {arrowSyntax} from '../../captions/arrow.js'
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

/** What may lie between the leaves of SubRip captions. */
export const gap: readonly Syntax[] = [
  {
    name: 'cue timings and positions',
    pattern: new RegExp(
      String.raw`\[?-?[\d:., \t\u00a0]{1,40}${arrowSyntax}[-\d:., \t\u00a0]{1,40}\]?(?:[ \t]*[A-Za-z][A-Za-z\d]{0,12}:[^\s:]{1,40}){0,12}`,
      'y'
    )
  },
  {name: 'cue numbers', pattern: /(?<=^|[\r\n\uFEFF][ \t]{0,16})\d{1,16}(?=[ \t]*[\r\n])/y},
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
