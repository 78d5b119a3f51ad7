import type {Document} from '../document.js'
import {recordId} from '../document.js'
import {countWords, endMs} from '../turns/index.js'
import type {SpeakerRecord} from './fields.js'

/** One record for each person who speaks, in the order of their first turn. */
export function extractSpeakers(document: Document): SpeakerRecord[] {
  const {tree, transcript} = document
  const occurrences = new Map<string, number>()
  const talk = talkBySpeaker(document)
  const total = [...talk.values()].reduce((sum, {words}) => sum + words, 0)
  return tree.speakers.map((speaker) => {
    const {turns, words, talkMs} = talk.get(speaker.id) ?? {turns: 0, words: 0, talkMs: null}
    return {
      id: recordId(occurrences, ['speakers', transcript, speaker.name]),
      transcript,
      name: speaker.name,
      labels: [...speaker.labels],
      role: speaker.role ?? null,
      affiliation: speaker.affiliation ?? null,
      turns,
      words,
      talkMs,
      share: total === 0 ? 0 : Math.round((words / total) * 1e4) / 1e4
    }
  })
}

interface Talk {
  turns: number
  words: number
  talkMs: number | null
}

/** A turn’s time goes to its stated end, else to the start of the next timed turn. */
function talkBySpeaker({tree, scans}: Document): Map<string | undefined, Talk> {
  const talk = new Map<string | undefined, Talk>()
  const words = new Map(scans.map(({passage, text}) => [passage.node, countWords(text)]))
  const turns = tree.children.filter((node) => node.type === 'turn')
  turns.forEach((turn, index) => {
    const entry = talk.get(turn.speaker) ?? {turns: 0, words: 0, talkMs: null}
    const startMs = turn.time?.startMs
    const stopMs = endMs(turn) ?? turns[index + 1]?.time?.startMs
    entry.turns++
    entry.words += words.get(turn) ?? 0
    if (startMs !== undefined && stopMs !== undefined) {
      entry.talkMs = (entry.talkMs ?? 0) + Math.max(0, stopMs - startMs)
    }
    talk.set(turn.speaker, entry)
  })
  return talk
}
