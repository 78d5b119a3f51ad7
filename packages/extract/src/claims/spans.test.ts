import {describe, expect, it} from 'vitest'
import {claimIn, claimsOf, marked, said} from './claims.test.cases.js'

describe('spans', () => {
  it.each([
    ['And so, «the ferry line sold two boats in 2019».'],
    ['Yeah, I mean, «the tunnel opened in March», and «they closed the old bridge», right?'],
    ['Well, you know, «Norwood bought the mill»; «it paid four million for it».'],
    ['It’s important to note that «the council rejected the plan».'],
    ['The thing is, «the river froze twice that winter», so to speak.'],
    ['«I think the river froze twice that winter».'],
    ['But «they claim that the pump moves 40 litres a minute», okay?'],
    ['«When the levee broke, the town lost its school».'],
    ['«The mill belongs to Norwood», «which is the largest employer in the valley».'],
    ['«She said, “We lost the boat, and we kept the crew”».'],
    ['«We had 12 boats», «they had three».'],
    ['For example, «the valley lost half of its farms in the eighties», and stuff like that.'],
    ['You might remember that «the dam was built by prisoners».'],
    ['«The bank, which is the oldest one here, closed in May».'],
    ['«We sold the boats in May», «the old mill, it burned down later».'],
    ['«The boat left at 9 p.m.» «It came back at noon».'],
    ['«At about 6:30 the council rejected the plan».'],
    ['Background: «the council rejected the plan».'],
    ['If you look at it, «the council rejected the plan», but they...'],
    ['«So far the harbour has cost nine million».'],
    ['So «the harbour has cost nine million».'],
    ['«My sister thought so», too.'],
    ['«The tunnel moved a foot or so».'],
    ['«She wrote back: "Close the gate."»'],
    ['Sir, «the pump failed in May».'],
    ['Dr. Lind, «you sold the mill in May».'],
    ['«Dr. Lind, the surgeon, sold the mill in May».'],
    ['«Lind, the surgeon, sold the mill last spring».'],
    ['A ferry, called the Swan, in the harbour.'],
    ['«The mill closed in May», ma’am.'],
    ['Close the gate; «the pump failed in May».'],
    ['«If you count the boats that sank, two or three of them, it cost nine million».'],
    ['(«The ferry left at noon».)'],
    [
      'so «we bought the mill in may» and um «it has a hundred and forty windows» but «most of them broke in the big storm» so «the roof is all that we kept»'
    ],
    [
      '«the old mill is a ruin» «it’s in the valley behind the tunnel» and «the boats that we are using there come from the harbour in Norwood»'
    ],
    ['«They raised the toll last year» -- and «that brought in nine million».'],
    ['The «the bridge was closed in May».'],
    ['These, «these ferries run on diesel».'],
    ['You never «you never built a dam in that valley».'],
    ['«It was a very, very wide river».'],
    ['«They ran 64 64 bit machines».'],
    ['What the council did was «it closed the bridge».'],
    ['The one thing that I would add is that «the bridge was closed in May».'],
    ['Another thing that surprised us was «they closed the bridge».'],
    ['«What they said was that the bridge leaks».'],
    ['«The thing was the largest ferry on the lake».'],
    ['If you really look at it, «the bridge was closed in May».'],
    ['«If you look at 1987, the bridge was closed in May».'],
    ['«If you cross the bridge, you will see the mill».'],
    ['«Norwood, Lindqvist, and the council have shares in the mill».'],
    ['«Companies like Norwood, Tarn, and Lindqvist have shares in the mill».'],
    ['«They sold the boats», and «the council closed the mill».'],
    ['«The mill closed in May», even though «it made nine million».'],
    ['«The mill made nine million», whereas «the ferry lost two».'],
    ['«The mill, even though it made nine million, closed in May».'],
    ['«Even though the mill made nine million, it closed in May».'],
    ['«We have not seen the mill for a while».'],
    ['«After that I sold the mill», «I bought two boats».'],
    ['«In May they sold the mill», «they bought two boats».'],
    ['«With a little bit of glue, they mended nine boats».'],
    ['«They sold nine boats», and now «that boat is in Norwood».'],
    ['But the, «our boat sank in May».'],
    ['One, «the mill closed in May».'],
    ['Let’s say that «the mill closed in May».'],
    ['So that «they closed the mill».'],
    ['«That one closed in May».'],
    ['«That mill closed in May».'],
    ['Don’t get me wrong, «the mill closed in May».'],
    ['«The mill closed in May», it turns out.'],
    ['«We run Tarn, which moves 40 litres a minute».'],
    ['How old is the mill? «it opened in 1920».']
  ])('%s', (text) => {
    const {words, quotes} = marked(text)
    expect(claimsOf(said(words)).map(({quote}) => quote)).toEqual(quotes)
  })

  it.each([
    'Yeah.',
    'Right, exactly.',
    'Thank you so much!',
    'Oh my God',
    'And, and, but',
    '...',
    'No, no, no.'
  ])('finds none in %s', (words) => {
    expect(claimsOf(said(words))).toEqual([])
  })

  it('takes no question for an announced statement', () => {
    expect(claimsOf(said('What is it like to sail on the lake?'))).toEqual([])
  })

  it('names the form', () => {
    expect(claimIn('The mill burned down.').rule).toBe('claim/sentence')
    expect(claimIn('The mill burned down, and they built it again.').rule).toBe('claim/clause')
    expect(claimsOf(said('The mill burned down, which ruined Norwood.'))[1]?.rule).toBe('claim/relative')
  })
})
