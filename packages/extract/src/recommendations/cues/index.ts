import {finderOf} from '../../quantities/find-matches.js'
import {feelingCues} from './feeling-cues.js'
import {itemCues} from './item-cues.js'
import {promotionCues} from './promotion-cues.js'
import {ask, askWhatToTry, sectionCues} from './section-cues.js'
import {verbCues} from './verb-cues.js'

/** The cues of a text, in order; where two begin at one place, the longer wins. */
export const findCues = finderOf([...sectionCues, ...promotionCues, ...itemCues, ...verbCues, ...feelingCues])

/** The words of a text with which questions for favorites are asked. */
export const findAsks = finderOf([ask, askWhatToTry])
