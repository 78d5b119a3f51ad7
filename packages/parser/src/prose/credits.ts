// A third person who speaks of the show itself: nobody says this in answer to anyone.
const credits =
  /^(?:the|this)\s(?:[^\s.]{1,30}\s){0,6}(?:podcast|show|episode|program|programme|series|transcript|interview)\s(?:[^\s.]{1,30}\s){0,4}(?:is|was|has been)\s(?:[^\s.]{1,30}\s){0,3}(?:powered|produced|edited|hosted|made|recorded|transcribed|presented|distributed|published|brought|part|production)\b/i

/** Whether a closing paragraph reads as credits rather than as somebody's words. */
export function isCredits(paragraph: string): boolean {
  return credits.test(paragraph.slice(0, 400))
}
