// A third person who speaks of the show itself: nobody says this in answer to anyone.
const credits =
  /^(?:the|this)\s(?:[^\s.]{1,30}\s){0,6}(?:podcast|show|episode|program|programme|series|transcript|interview)\s(?:[^\s.]{1,30}\s){0,4}(?:is|was|has been)\s(?:[^\s.]{1,30}\s){0,3}(?:powered|produced|edited|hosted|made|recorded|transcribed|presented|distributed|published|brought|part|production)\b/i

// `Transcribed by https://example.org`
const transcribed =
  /^(?:transcribed|transcript|transcription|captions?|captioned|subtitles?|subtitled)(?: (?:created|made|provided))? by\b/i

// `Night Desk is produced by Ann Berg and edited by Joss Hale.`
const made =
  /^(?:[A-Z][^\s.]{0,30}\s){1,6}(?:is|was)\s(?:(?:a|[a-z]{3,12}ed)\s(?:and\s)?){0,3}(?:produced|edited|hosted|recorded|presented|production)\s(?:by|of)\b/
const speaksOfOneself = /\b(?:I|I['’]m|me|my|we|our|us)\b/

/** Whether a closing paragraph reads as credits rather than as somebody's words. */
export function isCredits(paragraph: string): boolean {
  const start = paragraph.slice(0, 400)
  return (
    credits.test(start) ||
    (transcribed.test(start) && paragraph.length < 120) ||
    (made.test(start) && !speaksOfOneself.test(paragraph))
  )
}
