import type {Plugin} from 'unified'
import {stringifyVtt} from './stringify/vtt.js'
import type {Root} from './tree.js'

/** The WebVTT text of a transcript: voices for speakers, one cue for each segment. */
export function stringify(tree: Root): string {
  return stringifyVtt(rootOf(tree))
}

/** Unified plugin: makes the processor write trees as WebVTT. */
export const dictaStringify: Plugin<[], Root, string> = function () {
  this.compiler = (tree) => stringifyVtt(rootOf(tree))
}

function rootOf(tree: unknown): Root {
  if (!isRoot(tree)) {
    const found = JSON.stringify(tree)?.slice(0, 60) ?? 'undefined'
    throw new TypeError(`Unexpected value \`${found}\` for \`tree\`, expected a root`)
  }
  return tree
}

function isRoot(tree: unknown): tree is Root {
  return typeof tree === 'object' && tree !== null && 'type' in tree && tree.type === 'root'
}
