import type {DateFinding} from '../date-finding.js'

const article = 'the '

/**
 * `the day before yesterday` takes its article along. The rule begins at `day`: a rule that wakes at
 * every `the` would cost more than it finds.
 */
export function withArticle(finding: DateFinding, text: string): DateFinding {
  const {start, rule} = finding
  if (rule !== 'date/day-name' || (text.charCodeAt(start) | 32) !== 100) return finding
  const before = text.slice(Math.max(0, start - article.length), start)
  return before.toLowerCase() === article ? {...finding, start: start - article.length} : finding
}
