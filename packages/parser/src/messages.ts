import type {VFile} from 'vfile'
import type {Position} from 'unist'

/** What a rule of messages says: `docs/messages.md` is made of these. */
export interface MessageRule {
  /** What was found. */
  readonly meaning: string
  /** What the parser did, and what a reader can do about it. */
  readonly advice: string
  /** A piece of a transcript that brings the message. */
  readonly example: string
}

/** Everything that the parser tells about a transcript, by `ruleId`. */
export const messageRules = {
  format: {
    meaning: 'Two formats fit almost equally well.',
    advice:
      'The better one was taken. Name the format (`format`) to be sure; `dicta parse --explain` shows why.',
    example: 'a short file with one `# heading` and one cue timing'
  },
  'front-matter': {
    meaning: 'Front matter that is no YAML, or whose aliases do not end.',
    advice: 'It is kept as metadata without data. Mend the YAML.',
    example: '---\\ntitle: [Salt\\n---'
  },
  mojibake: {
    meaning: 'Characters that were read in a wrong encoding, or lost. One message for each kind in a file.',
    advice:
      'What can be told is repaired, with the way back in `edits`; the rest is left as it is. Get the file in its first encoding where words are lost.',
    example: 'the cafÃ© â€” closed'
  },
  'time-order': {
    meaning: 'A written time that is before the one above it.',
    advice: 'Both are kept as written. Look for a part that was pasted in, or a slip of the pen.',
    example: 'Ann (10:02): Yes.\\n\\nTom (09:58): No.'
  },
  'cue-timing': {
    meaning: 'A cue timing that cannot be read, or only leniently; or words without a timing.',
    advice: 'Words without a timing are a note of kind `stray`, so that none is lost.',
    example: '00:05,000 --> 00:06,000'
  },
  'caption-header': {
    meaning: 'Captions without the line `WEBVTT` at their start, or with a block where it may not stand.',
    advice: 'They are read as if it stood there; with `strict`, as a note.',
    example: '00:01.000 --> 00:02.000\\nHello.'
  },
  'cue-order': {
    meaning: 'A cue that ends before it starts, or starts before the one above it.',
    advice: 'A cue that ends too early is taken to end where it starts.',
    example: '00:05.000 --> 00:02.000'
  }
} as const satisfies Readonly<Record<string, MessageRule>>

/** The name of a rule of messages. */
export type RuleId = keyof typeof messageRules

/** Tells the reader of a transcript about a place of it: the one way in which the parser does so. */
export function tell(file: VFile, ruleId: RuleId, reason: string, place: Position): void {
  withoutStack(() => file.message(reason, {place, ruleId, source: 'parser'}))
}

/**
 * Makes a message without gathering the stack of calls: messages are errors, and throw the stack away,
 * but gathering it takes ten times as long as all the rest.
 */
function withoutStack(make: () => unknown): void {
  const {stackTraceLimit} = Error
  // Where built-ins are frozen, or the engine is another, a message takes longer.
  if (!Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')?.writable) {
    make()
    return
  }
  Error.stackTraceLimit = 0
  try {
    make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
