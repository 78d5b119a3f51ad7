import type {Line} from './lines.js'

/** What the lines below a heading are about: works, nothing that is listed here, or anything. */
type Topic = 'works' | 'furniture' | 'other'

/** The part of the notes in which a line stands. */
export interface Section {
  readonly topic: Topic
  readonly depth: number
}

const furniture =
  /\b(?:sponsor|advertis|promo|partner|subscribe|support|follow us|follow the|donat|patreon|merch|newsletter|chapter|time ?(?:stamp|code)|transcript|contact|connect|social|find us|privacy|comment|related episode|more episodes|previous episode)/i
const works =
  /\b(?:recommend|picks?\b|books?\b|reading|to read\b|watch|listening|films?\b|movies\b|albums?\b|articles?\b|papers\b|mention|links?\b|resources?\b|references?\b|favou?rites?\b|bibliograph)/i
/** Words that say who, unless words of works stand beside them. */
const people = /\b(?:about|guests?|hosts?|credits?|team|speakers?)\b/i
/** A label before a list (`Books mentioned:`) counts as a heading of the lowest depth. */
const labelDepth = 7
const longestLabel = 60

/** The section outside of all headings. */
export const noSection: Section = {topic: 'other', depth: 0}

/** The section that a line begins, or the one that goes on. */
export function sectionAfter(section: Section, line: Line): Section {
  const depth = depthOf(line)
  if (depth === undefined) return section
  const topic = topicOf(line.text)
  return topic === 'other' && depth > section.depth ? section : {topic, depth}
}

function depthOf({kind, depth, text}: Line): number | undefined {
  if (kind === 'heading') return depth
  return text.length <= longestLabel && text.endsWith(':') ? labelDepth : undefined
}

function topicOf(text: string): Topic {
  if (furniture.test(text)) return 'furniture'
  if (works.test(text)) return 'works'
  return people.test(text) ? 'furniture' : 'other'
}
