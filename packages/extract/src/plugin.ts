import type {Root} from '@dicta/parser'
import type {Plugin} from 'unified'
import {extract} from './extract.js'
import type {Records} from './extract.js'
import type {ExtractOptions} from './options.js'

declare module 'vfile' {
  interface DataMap {
    /** What the plugin found. */
    records: Records
  }
}

/** Unified plugin: puts the records of the tree into `file.data.records`. */
export const dictaExtract: Plugin<[ExtractOptions?], Root> = (options = {}) => {
  return (tree, file) => {
    file.data.records = extract(tree, file, options)
  }
}
