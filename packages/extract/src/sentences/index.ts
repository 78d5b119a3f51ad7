export {splitSentences} from './split.js'
export type {Span} from '../span.js'
