import type {Root, Turn} from '../tree.js'

const cutOff = /[A-Za-z\u00c0-\u024f,](?:-{1,2}| ?[\u2013\u2014]| --)$/
const continuation = /^(?:\u2026|\.\.\.|-{1,2}|\u2014)?\s?[a-z\u00df-\u00ff]/
/** Words that begin an answer or a new thought. */
const opener =
  /^(?:so|yeah|yes|yep|yup|no|nope|well|right|okay|ok|oh|ah|uh|um|but|anyway|now|thanks|thank|sure|sorry|exactly|absolutely|hi|hello|what|how|why|who|i'm|i\u2019m)\b/i
const longestInterjection = 12
const fewWords = 4

/**
 * Links a turn that goes on with a sentence that was cut off (`And really is-`, `It's …-`) to the
 * turn before it of the same person, when only short interjections lie between.
 */
export function linkResumed(root: Root): void {
  const open = new Map<string, {turn: Turn; between: number}>()
  for (const node of root.children) {
    if (node.type !== 'turn') {
      if (node.type === 'heading') open.clear()
      continue
    }
    const {speaker} = node
    const earlier = speaker === undefined ? undefined : open.get(speaker)
    if (earlier && earlier.between > 0 && goesOn(firstWords(node), earlier.between)) {
      node.resumes = earlier.turn.id
    }
    if (speaker !== undefined) open.delete(speaker)
    if (open.size > 0) {
      // Only short turns leave the sentences of others open.
      const words = wordCount(node)
      for (const [id, entry] of open) {
        entry.between += words
        if (entry.between > longestInterjection) open.delete(id)
      }
    }
    if (speaker !== undefined && cutOff.test(lastWords(node))) open.set(speaker, {turn: node, between: 0})
  }
}

function goesOn(words: string, between: number): boolean {
  if (opener.test(words)) return false
  return continuation.test(words) || (between <= fewWords && /^[A-Z]/.test(words))
}

function firstWords(turn: Turn): string {
  const leaf = turn.children[0]?.children[0]
  return leaf?.type === 'text' ? leaf.value.slice(0, 20) : ''
}

function lastWords(turn: Turn): string {
  const leaf = turn.children.at(-1)?.children.at(-1)
  return leaf?.type === 'text' ? leaf.value.slice(-20) : ''
}

function wordCount(turn: Turn): number {
  let count = 0
  for (const segment of turn.children) {
    for (const leaf of segment.children) {
      if (leaf.type !== 'text') continue
      count += leaf.value.length > 200 ? longestInterjection + 1 : leaf.value.split(/\s+/).length
      if (count > longestInterjection) return count
    }
  }
  return count
}
