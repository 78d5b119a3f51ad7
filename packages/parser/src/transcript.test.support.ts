import type {HeadingContent, PhrasingContent, Root} from './tree.js'

/** The tree as lines that a person can compare: one for each turn, heading, note and segment. */
export function outline(tree: Root): string[] {
  const lines: string[] = []
  for (const node of tree.children) {
    if (node.type === 'metadata') lines.push('metadata')
    else if (node.type === 'heading') lines.push(`heading ${node.depth}: ${words(node.children)}`)
    else if (node.type === 'note') lines.push(`note ${node.kind}: ${words(node.children)}`)
    else {
      const speaker = tree.speakers.find(({id}) => id === node.speaker)?.name ?? '?'
      const time = node.time ? ` @${node.time.startMs}` : ''
      lines.push(
        `${speaker} «${node.label ?? ''}»${time}${node.resumes === undefined ? '' : ` resumes ${node.resumes}`}`
      )
      for (const segment of node.children) {
        const at = segment.time ? `@${segment.time.startMs} ` : ''
        lines.push(`  ${at}${words(segment.children)}`)
      }
    }
  }
  return lines
}

function words(children: ReadonlyArray<HeadingContent | PhrasingContent>): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type === 'event') return `{${child.kind}}`
      return child.type === 'timestamp'
        ? `{${child.time.startMs}}`
        : `[${words(child.children)}](${child.url})`
    })
    .join('')
}
