import {ordinaryTexts} from '../corpus.js'
import {dicta} from '../finders/dicta.js'
import type {Finder} from '../finders/finder.js'
import type {Quality} from '../quality.js'
import type {Contender, Suite} from '../suite.js'
import {extractorOf} from './extractor.js'

/** Numbers and dates, beside other tools; the last contender has more numbers in its text than people say. */
export const numbers: Suite = {
  name: 'numbers',
  description: 'numbers and dates in the plain text of ordinary talk; rows of them from every text fixture',
  async prepare(bytes) {
    // Other tools take much memory to load, which other suites shall not have.
    const [{opponents}, {qualityOf}] = await Promise.all([
      import('../finders/index.js'),
      import('../quality.js')
    ])
    return {
      contenders: [
        contenderOf(dicta, bytes, qualityOf),
        ...opponents.map(({finder, bytes: most, rounds}) =>
          contenderOf(finder, Math.min(bytes, most), qualityOf, {opponent: true, rounds})
        ),
        extractorOf('rows of numbers and dates', ['numbers', 'dates'], bytes)
      ]
    }
  }
}

function contenderOf(
  finder: Finder,
  bytes: number,
  qualityOf: (finder: Finder) => Quality,
  more: Pick<Contender, 'opponent' | 'rounds'> = {}
): Contender {
  const texts = ordinaryTexts(bytes)
  return {
    name: finder.name,
    texts,
    run: () => texts.map((text) => finder.find(text, undefined)),
    quality: () => qualityOf(finder),
    ...more
  }
}
