import {readCaptions} from '../../captions/read.js'
import type {Source} from '../../source.js'
import type {Root} from '../../tree.js'
import type {ReadOptions} from '../format.js'
import {blocksOf, hasSignature} from './blocks.js'

/** Reads a WebVTT file. */
export function readVtt(source: Source, options: ReadOptions = {}): Root {
  const {strict = false} = options
  const {value, start, lineEnds} = source
  if (!hasSignature(source) && value.length > start) {
    source.message(
      `Unexpected start of captions, expected \`WEBVTT\`${strict ? '; read as a note' : ''}`,
      'caption-header',
      start,
      lineEnds[0] ?? start
    )
    if (strict) return readCaptions(source, 'vtt', [{kind: 'stray', start, end: value.length}], options)
  }
  return readCaptions(source, 'vtt', blocksOf(source, strict), options)
}
