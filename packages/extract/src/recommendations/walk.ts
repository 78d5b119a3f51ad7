import type {Document} from '../document.js'
import {isWordCode} from '../quantities/characters.js'
import type {Cue, CueRole} from './cues/cue.js'
import type {Judge} from './judge.js'
import {isWorking} from './leading.js'
import {listen} from './listen.js'
import type {Habits} from './names/capital-run.js'
import {Items} from './rounds.js'
import {stretchesOf} from './stretches.js'
import type {Walk} from './talk.js'
import type {Works} from './works.js'
import {stagesOf} from './zones.js'
import type {Stage} from './zones.js'

const lowerWord = /\b[a-z][a-z'’]+/g
const lowerFrom = /\b[a-z][a-z'’]+/y

/** Cues that speak of what was named before. */
const backward: ReadonlySet<CueRole> = new Set(['back', 'againstBack'])
/** How far before `I recommend it` a name may stand to be looked for, in characters. */
const before = 250

/** Goes through a transcript once and judges what is named. */
export function walk(document: Document, judge: Judge, works: Works): Walk {
  const names = document.tree.speakers.flatMap(({name, labels}) => [name, ...labels])
  const talk: Walk = {
    stages: stagesOf(document),
    speakers: new Set(names.flatMap((name) => name.toLowerCase().split(' '))),
    habits: habitsOf(document),
    items: new Items(),
    judged: [],
    replies: [],
    judge,
    works
  }
  talk.stages.forEach((stage, number) => {
    if (stage.zones.length > 0 || stage.cues.some(isWorking)) walkPassage(talk, stage, number)
  })
  return talk
}

/** Listens to the sentences of a passage in which something may be recommended. */
function walkPassage(talk: Walk, stage: Stage, number: number): void {
  const {scan, cues, zones} = stage
  const stretches = stretchesOf(scan.text, scan.sentences)
  let cue = 0
  let zone = 0
  let worked = -2
  for (const [index, stretch] of stretches.entries()) {
    while (cue < cues.length && cues[cue]!.start < stretch.start) cue++
    let end = cue
    while (end < cues.length && cues[end]!.start < stretch.end) end++
    const here = cues.slice(cue, end)
    if (here.some(isWorking)) worked = index
    while (zone < zones.length && zones[zone]!.end <= stretch.start) zone++
    const zoned = zone < zones.length && zones[zone]!.start < stretch.end
    if (zoned || worked >= index - 1 || refersBack(cues, end, stretch.end + before))
      listen(talk, {stage, number, stretches, index, cues: here})
  }
}

/** Whether one of the next cues, up to an offset, refers to what was named before. */
function refersBack(cues: readonly Cue[], from: number, until: number): boolean {
  for (let index = from; index < cues.length && cues[index]!.start < until; index++)
    if (backward.has(cues[index]!.value)) return true
  return false
}

/** So many words are searched for one by one before all are collected. */
const few = 48

/** Which words a transcript writes in lower case; read when first asked for. */
function habitsOf(document: Document): Habits {
  const known = new Map<string, boolean>()
  let words: Set<string> | undefined
  const search = (word: string): boolean => document.scans.some(({text}) => standsIn(text, word))
  return {
    lower(word) {
      if (known.size >= few)
        words ??= new Set(document.scans.flatMap(({text}) => text.match(lowerWord) ?? []))
      let found = words?.has(word) ?? known.get(word)
      if (found === undefined) known.set(word, (found = search(word)))
      return found
    }
  }
}

/** Whether a word of a text, as the pattern for words in lower case reads it, is this one. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWordCode(text.charCodeAt(at - 1))) continue
    lowerFrom.lastIndex = at
    if (lowerFrom.exec(text)?.[0] === word) return true
  }
  return false
}
