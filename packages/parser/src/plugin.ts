import type {Plugin} from 'unified'
import {parse} from './parse.js'
import type {ParseOptions} from './parse.js'
import type {Root} from './tree.js'

/** Unified plugin: makes the processor read transcripts. */
export const dictaParse: Plugin<[ParseOptions?], string, Root> = function (options = {}) {
  this.parser = (_document, file) => parse(file, options)
}
