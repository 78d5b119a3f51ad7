import {fromMarkdown} from 'mdast-util-from-markdown'
import {writeHtml} from './html-lines.js'
import type {Line, LineWriter} from './lines.js'
import {openLines} from './lines.js'

/** What is read of a node of mdast. */
interface MarkdownNode {
  readonly type: string
  readonly children?: readonly MarkdownNode[]
  readonly value?: string
  readonly url?: string
  readonly identifier?: string
  readonly depth?: number
}

const frontMatter = /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*---[ \t]*(?:\r?\n|$)/

/** Returns the lines of a Markdown document, HTML in it included; code is left out. */
export function markdownLines(source: string): readonly Line[] {
  const root: MarkdownNode = fromMarkdown(source.replace(frontMatter, ''))
  const lines = openLines()
  writeNode(root, lines, definitionsIn(root))
  return lines.end()
}

function writeNode(node: MarkdownNode, lines: LineWriter, urls: ReadonlyMap<string, string>): void {
  const inside = (write = writeNode): void => {
    for (const child of node.children ?? []) write(child, lines, urls)
  }
  const marked = (url?: string): void => {
    lines.open(url)
    inside()
    lines.close()
  }
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
      return inside(writeBlock)
    case 'listItem':
      return writeItem(node, lines, urls)
    case 'heading':
      lines.begin('heading', node.depth)
      return inside()
    case 'paragraph':
      lines.begin('paragraph')
      return inside()
    case 'emphasis':
    case 'strong':
      return marked()
    case 'link':
      return marked(node.url)
    case 'linkReference':
      return marked(urls.get(node.identifier ?? ''))
    case 'break':
      return lines.breakLine()
    case 'text':
      return writeText(node.value ?? '', lines)
    case 'inlineCode':
      return lines.write(node.value ?? '')
    // HTML within a line: only the break means something by itself.
    case 'html':
      return /^<br\b/i.test(node.value ?? '') ? lines.breakLine() : undefined
    default:
  }
}

function writeBlock(node: MarkdownNode, lines: LineWriter, urls: ReadonlyMap<string, string>): void {
  if (node.type !== 'html') return writeNode(node, lines, urls)
  lines.begin('paragraph')
  writeHtml(node.value ?? '', lines)
}

/** The first paragraph of an item is on the line of the item. */
function writeItem(
  {children = []}: MarkdownNode,
  lines: LineWriter,
  urls: ReadonlyMap<string, string>
): void {
  lines.begin('item')
  const [first, ...rest] = children
  if (first?.type === 'paragraph') for (const child of first.children ?? []) writeNode(child, lines, urls)
  else if (first) writeBlock(first, lines, urls)
  for (const child of rest) writeBlock(child, lines, urls)
}

/** A new line of the source is a line where the one before ends with an address; else it is a space. */
function writeText(value: string, lines: LineWriter): void {
  for (const [index, words] of value.split(/\r\n|[\r\n]/).entries()) {
    if (index > 0 && lines.endsInAddress() && !/^\s*[a-z(,.;]/.test(words)) lines.breakLine()
    else if (index > 0) lines.write(' ')
    lines.write(words)
  }
}

function definitionsIn(root: MarkdownNode): ReadonlyMap<string, string> {
  const urls = new Map<string, string>()
  const visit = ({type, identifier, url, children = []}: MarkdownNode): void => {
    // The first definition of a name counts (CommonMark 0.31, section 4.7).
    if (type === 'definition' && identifier !== undefined && url !== undefined && !urls.has(identifier))
      urls.set(identifier, url)
    for (const child of children) visit(child)
  }
  visit(root)
  return urls
}
