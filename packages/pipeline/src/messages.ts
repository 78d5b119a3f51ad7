import type {MessageRule} from '@dicta/parser'
import type {VFile} from 'vfile'

/** Everything that a run tells about a file, beside what the parser tells; by `ruleId`. */
export const messageRules = {
  encoding: {
    meaning: 'The bytes are not UTF-8, or some of them mean nothing in their encoding.',
    advice:
      'They were read in the encoding that the message names. Save the file as UTF-8 to be sure; what was replaced by U+FFFD cannot be told.',
    example: 'a file from an old Windows editor'
  },
  input: {
    meaning: 'Nothing was found under a name of the command line or of `input`. An error.',
    advice: 'Check the name; globs are matched from the working directory.',
    example: 'dicta transcripts/no-such-file.txt'
  },
  read: {
    meaning: 'A file could not be read. An error: it is left out, the others go on.',
    advice: 'The reason is that of the system: the file is gone, or may not be read.',
    example: 'a file without permission to read'
  },
  parse: {
    meaning: 'The parser failed. An error: the file is left out, the others go on.',
    advice: 'No transcript should bring this: report it with the file.',
    example: 'none is known'
  },
  notes: {
    meaning: 'The show notes of a transcript could not be read.',
    advice:
      'The transcript is read without them. The reason is that of the system: mend the file that the message names, or take it out of `notes`.',
    example: 'notes without permission to read'
  },
  transform: {
    meaning: 'A plugin threw. An error: the file is left out, the others go on.',
    advice: 'The message names what the plugin threw. Mend or leave out the plugin.',
    example: 'a plugin that expects every turn to have a speaker'
  },
  extract: {
    meaning: 'An extractor failed. An error: the file is left out, the others go on.',
    advice: 'A tree that a plugin broke may bring this; without plugins, report it with the file.',
    example: 'a plugin that deletes positions half-way'
  }
} as const satisfies Readonly<Record<string, MessageRule>>

/** The name of a rule of messages. */
export type RuleId = keyof typeof messageRules

/** Tells the reader about a file: the one way in which a run does so. */
export function tell(file: VFile, ruleId: RuleId, reason: string): ReturnType<VFile['message']> {
  return file.message(reason, {ruleId, source: 'pipeline'})
}
