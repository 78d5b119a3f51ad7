import {formats} from './formats/index.js'
import {repeatedLines} from './formats/syntax.js'
import type {Syntax} from './formats/syntax.js'
import type {Node, Root, Turn} from './tree.js'

const space = /[\s\uFEFF]+/y

/** The gaps of a tree that hold more than white space, labels and the syntax of its format. */
export function brokenGaps(tree: Root, source: string): string[] {
  const syntax = formats.find(({name}) => name === tree.format)?.gap ?? []
  const wrong: string[] = []
  const begun: Turn[] = []
  let end = 0
  let said = ''
  const check = (to: number): void => {
    const labels = begun.flatMap(({label}) => (label === undefined ? [] : [labelSyntax(label)]))
    const gap = source.slice(end, to)
    const repeated = syntax.includes(repeatedLines) ? repeatedIn(source.slice(end, to), said) : []
    if (gap.trim() !== '' && !tiles(source, end, to, [...repeated, ...labels, ...syntax]))
      wrong.push(`the gap ${end}-${to} \`${gap}\` is no syntax of ${tree.format}`)
    // Captions may repeat the label of a turn in each of its cues.
    begun.splice(0, begun.length - 1)
  }
  const visit = (node: Node): void => {
    if (node.type === 'turn') begun.push(node)
    if ('children' in node) for (const child of node.children) visit(child)
    else if (node.position) {
      check(node.position.start.offset ?? 0)
      end = node.position.end.offset ?? 0
      said = `${said} ${wordsOf(source.slice(node.position.start.offset, end))}`.slice(-1000)
    }
  }
  visit(tree)
  check(source.length)
  return wrong
}

/** The lines of a gap whose words were said just before. */
function repeatedIn(gap: string, said: string): Syntax[] {
  return gap.split(/\r\n|[\r\n]/).flatMap((line) => {
    const words = wordsOf(line.replaceAll(/<[^<>]*>/g, ''))
    return words !== '' && `${said} `.includes(` ${words} `) ? [literal(line.trim())] : []
  })
}

function wordsOf(line: string): string {
  return line.replaceAll(/\s+/g, ' ').trim()
}

function literal(line: string): Syntax {
  return {
    name: 'repeated',
    pattern: new RegExp(line.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`), 'y')
  }
}

/** A label as it may be written; what was repaired in it may be anything. */
function labelSyntax(label: string): Syntax {
  const pattern = label
    .replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll(/[^\0-\x7f]/g, '[^\\n]{1,8}?')
    .replaceAll(/[&<> ]/g, String.raw`(?:&\w{1,6};|$&|\s{1,20})`)
  return {name: 'label', pattern: new RegExp(pattern, 'y')}
}

/** Whether pieces of syntax, one after the other, make up a span. */
function tiles(source: string, start: number, end: number, syntax: readonly Syntax[]): boolean {
  const seen = new Set<number>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at >= end) return true
    if (seen.has(at)) continue
    seen.add(at)
    for (const pattern of [space, ...syntax.map((piece) => piece.pattern)]) {
      pattern.lastIndex = at
      if (pattern.test(source) && pattern.lastIndex > at) open.push(Math.min(pattern.lastIndex, end))
    }
  }
  return false
}
