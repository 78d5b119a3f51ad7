export {parseCueText} from './captions/cue-nodes.js'
export type {CueElement, CueElementName, CueNode, CueTextLeaf, CueTimestamp} from './captions/cue-nodes.js'
export {decode} from './decode.js'
export type {Decoded, Replaced} from './decode.js'
export {explain} from './explain.js'
export type {ExplainedLabel, Explanation} from './explain.js'
export type {FormatInfo} from './formats/format.js'
export {formatInfos as formats} from './formats/index.js'
export type {Detection} from './formats/index.js'
export type {MessageRule} from './messages.js'
export {detect, parse} from './parse.js'
export type {ParseOptions} from './parse.js'
export {textBetween} from './text-between.js'
export type {
  CueData,
  CueSettings,
  Edit,
  Event,
  Heading,
  HeadingContent,
  Link,
  Metadata,
  Node,
  Note,
  PhrasingContent,
  Role,
  Root,
  RootContent,
  Segment,
  Speaker,
  Text,
  Time,
  TimeOrigin,
  Timestamp,
  Turn,
  Words
} from './tree.js'
