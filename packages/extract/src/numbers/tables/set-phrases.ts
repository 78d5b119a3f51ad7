/** Phrases with a number word that count nothing, each with the words one of which has to stand before it, if any. */
export const setPhrases: ReadonlyMap<string, readonly string[]> = new Map([
  ...phrases(
    'cloud nine, seventh heaven, forty winks, seven seas, six feet under, two left feet, ' +
      'two birds with one stone, two steps forward, two to tango, two wrongs, four-letter word, four letter word, ' +
      'dime a dozen, twenty-four seven, twenty four seven, ten-four, catch twenty-two, catch twenty two, ' +
      'nine-to-five, ' +
      'zero-day, zero-days, zero day, zero-hour, zero sum, zero-sum, zero in on, zero out, ground zero, patient zero, ' +
      'eleventh hour, fifth wheel, third wheel, third rail, fifth column, fourth wall, ' +
      'million-dollar question, million dollar question, a million-dollar question, a million dollar question, ' +
      'four figures, five figures, six figures, seven figures, eight figures, nine figures, four figure, five figure, six figure, ' +
      'seven figure, eight figure, nine figure'
  ),
  ...phrases('a thousand words', ['worth', 'is', 'paints', 'than']),
  ...phrases('nine to five', [
    'a',
    'my',
    'your',
    'work',
    'works',
    'worked',
    'working',
    'regular',
    'typical',
    'standard'
  ]),
  // An opinion; `it costs two cents` is a price.
  ...phrases('two cents', ['my', 'your', 'his', 'her', 'their', 'our', 'own'])
])

function phrases(list: string, before: readonly string[] = []): Array<readonly [string, readonly string[]]> {
  return list.split(', ').map((phrase) => [phrase, before] as const)
}
