import type {Detection, ExplainedLabel, Explanation} from '@dicta/parser'

/** An explanation as lines for a reader: how each format fits, then every possible label. */
export function explanationText({formats, labels}: Explanation): string {
  const taken = labels.filter(({accepted}) => accepted)
  const refused = labels.filter(({accepted}) => !accepted)
  return [...formats.map(formatLine), ...part('Labels taken:', taken), ...part('Labels refused:', refused)]
    .map((line) => `${line}\n`)
    .join('')
}

/** `0.90  vtt  the extension is \`vtt\``. */
function formatLine({format, score, reasons}: Detection): string {
  return `${score.toFixed(2)}  ${format.padEnd(9)} ${reasons.join('; ')}`.trimEnd()
}

function part(title: string, labels: readonly ExplainedLabel[]): string[] {
  return labels.length === 0 ? [] : ['', title, ...labels.map(labelLine)]
}

/** `0.75  \`Ann Berg\` (3:1): it recurs; comes 12 times`. */
function labelLine({label, score, line, column, reasons}: ExplainedLabel): string {
  return `${score.toFixed(2)}  \`${label}\` (${line}:${column}): ${reasons.join('; ')}`
}
