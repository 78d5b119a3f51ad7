import type {Rule} from '../../quantities/rule.js'
import type {CueRole} from './cue.js'

/** `This hour is brought to you by …`, `our sponsor, …`. */
const sponsor: Rule<CueRole> = {
  name: 'promotion/sponsor',
  starts: ['brought', 'sponsored', 'sponsor', 'sponsors', 'supported', 'presented'],
  pattern:
    /(?:(?:brought to you|sponsored|supported|presented)(?: today| this week| in part)? by(?: our (?:friends|good friends|sponsor|sponsors|partners)(?: (?:at|over at))?,?)?|sponsors? (?:for )?(?:today|this week|this episode|of (?:the|this|today['’]s) (?:show|episode|podcast)),?(?: is| are)?|sponsors?(?:,| is| are))(?= )/iy,
  read(_, {text, start}) {
    const before = text.slice(Math.max(0, start - 40), start)
    if (/^sponsors?\b/i.test(text.slice(start, start + 9)))
      return /\b(?:our|today['’]s|week['’]s|the)(?: \w+)? $/i.test(before) ? 'sponsor' : undefined
    if (/^brought/i.test(text.slice(start, start + 8))) return 'sponsor'
    return /\b(?:episode|podcast|show|segment|program|programme|hour|interview|message|transcript)(?: today| this week)?(?: is| are| was|['’]s)? (?:also )?$/i.test(
      before
    )
      ? 'sponsor'
      : undefined
  }
}

const asked =
  /(?:^|[.!?;:…-] |\bplease (?:\w+ )?|\b(?:and|go|or|also|just) |\bsure (?:to|you|that you) |\bforget to |\byou (?:can|should|could|may|might)(?: \w+)? |\b(?:consider|like to|appreciate you) |\bif you haven['’]t |\b(?:way|thing)\b[^.!?]{0,16} is (?:to )?)$/i

/** `subscribe to the show`, `leave us a review`, `sign up for our newsletter`. */
const subscribe: Rule<CueRole> = {
  name: 'promotion/subscribe',
  starts: ['subscribe', 'leave', 'leaving', 'rate', 'sign', 'giving', 'give', 'become', 'support'],
  next: {subscribe: ['to'], become: ['a', 'an'], sign: ['up'], rate: ['and']},
  pattern:
    /(?:subscribe to|(?:leav(?:e|ing)|giv(?:e|ing)) (?:us|the show|this podcast|the podcast) (?:a |an )?(?:\w+ )?(?:review|rating)|(?:leav(?:e|ing)|giv(?:e|ing)) (?:us )?a (?:review|rating)|rate and review|sign up (?:for|to)|become an? (?:\w+ )?(?:member|patron|supporter) of)\b/iy,
  read: (_, {text, start}) =>
    asked.test(text.slice(Math.max(0, start - 40), start)) ? 'subscribe' : undefined
}

export const promotionCues = [sponsor, subscribe] as const
