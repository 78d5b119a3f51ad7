import type {Root, Turn} from '../tree.js'

const letter = '[A-Za-z\\u00c0-\\u024f,][\'"\u2019\u201d]?'
const dash = new RegExp(`${letter}(?:-{1,3}| ?[\\u2013\\u2014]| --)$`)
const ellipsis = new RegExp(`${letter} ?(?:\u2026|\\.{3,4})$`)
const openingMark = /^(?:\u2026|\.\.\.|-{1,3}|[\u2013\u2014])\s?/
const lower = /^[a-z\u00df-\u00ff]/
/** Words that begin an answer or a new thought. */
const opener =
  /^(?:so|yeah|yes|yep|yup|no|nope|well|right|okay|ok|oh|ah|uh|um|but|anyway|now|thanks|thank|sure|sorry|exactly|absolutely|hi|hello|what|how|why|who|i'm|i\u2019m)\b/i
const longestInterjection = 12
const fewWords = 4

/** How a file writes that somebody is cut off, and that a sentence goes on. */
interface HouseStyle {
  /** The turns that are cut off. */
  readonly cut: ReadonlySet<Turn>
  /** A dash or an ellipsis at the start of a turn goes on with a sentence; elsewhere it begins every line. */
  readonly openingMarks: boolean
}

/**
 * Links a turn that goes on with a sentence that was cut off (`And really is-`, `It's …-`) to the
 * turn before it of the same person, when only short interjections lie between. What counts as a
 * cut-off follows the file's own manner.
 */
export function linkResumed(root: Root): void {
  const style = houseStyleOf(root)
  if (style.cut.size === 0) return
  const open = new Map<string, {turn: Turn; between: number}>()
  for (const node of root.children) {
    if (node.type !== 'turn') {
      if (node.type === 'heading') open.clear()
      continue
    }
    const {speaker} = node
    const earlier = speaker === undefined ? undefined : open.get(speaker)
    if (earlier && earlier.between > 0 && goesOn(firstWords(node).slice(0, 20), earlier.between, style)) {
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
    if (speaker !== undefined && style.cut.has(node)) open.set(speaker, {turn: node, between: 0})
  }
}

/**
 * Learns the manner of a file. An ellipsis is a cut-off where no turn ends in a dash, or where turns
 * begin with one, too; a mark at the start of many turns is only how lines are written.
 */
function houseStyleOf(root: Root): HouseStyle {
  let turns = 0
  const cut = new Set<Turn>()
  const trailing: Turn[] = []
  let marks = 0
  let dots = 0
  for (const node of root.children) {
    if (node.type !== 'turn') continue
    turns++
    const first = firstWords(node)
    if (openingMarkOf(first) > 0) {
      marks++
      if (first.startsWith('.') || first.startsWith('\u2026')) dots++
    }
    const last = lastWords(node)
    if (!mayBeCutOff(last)) continue
    const end = last.slice(-20)
    if (dash.test(end)) cut.add(node)
    else if (ellipsis.test(end)) trailing.push(node)
  }
  if (dots > 0 || cut.size === 0) for (const turn of trailing) cut.add(turn)
  return {cut, openingMarks: marks * 3 <= turns}
}

/** Most turns end with a full stop or a question mark: nothing to look at. */
function mayBeCutOff(words: string): boolean {
  const last = words.charCodeAt(words.length - 1)
  if (last === 46) return words.charCodeAt(words.length - 2) === 46
  return last === 45 || last > 0x2000
}

/** The length of a mark at the start of a turn. */
function openingMarkOf(words: string): number {
  const first = words.charCodeAt(0)
  return first === 45 || first === 46 || first > 0x2000 ? (openingMark.exec(words)?.[0].length ?? 0) : 0
}

function goesOn(words: string, between: number, {openingMarks}: HouseStyle): boolean {
  const mark = openingMarkOf(words)
  if (mark > 0 && openingMarks) return true
  const said = words.slice(mark)
  if (opener.test(said)) return false
  return lower.test(said) || (between <= fewWords && /^[A-Z]/.test(said))
}

/** The words with which a turn begins: its first leaf. */
function firstWords(turn: Turn): string {
  const leaf = turn.children[0]?.children[0]
  return leaf?.type === 'text' ? leaf.value : ''
}

/** Its last leaf. */
function lastWords({children}: Turn): string {
  const leaves = children[children.length - 1]?.children
  const leaf = leaves?.[leaves.length - 1]
  return leaf?.type === 'text' ? leaf.value : ''
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
