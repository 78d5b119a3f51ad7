const kinds: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:break|ad break|commercial break|pause|silence|transition)$/, 'break'],
  [/^(?:sponsor|sponsors|sponsor break|sponsored|ad|ads|advert|advertisement|commercial|promo)$/, 'sponsor'],
  [/^(?:intro|introduction|cold open|teaser)$/, 'intro'],
  [/^(?:outro|closing|end credits|credits)$/, 'outro'],
  [/^(?:music|theme|theme music|theme song|jingle|song|song sample|intro music|outro music)$/, 'music'],
  [/^(?:clip|audio clip|video clip|recording|sound|sfx|sound effect)$/, 'clip']
]

/** The kind of note that a label such as `Break:` or `Jingle:` begins; nothing for people. */
export function pseudoKind(label: string): string | undefined {
  const lower = label.toLowerCase().replace(/ ?#?\d{1,2}$/, '')
  return kinds.find(([pattern]) => pattern.test(lower))?.[1]
}
