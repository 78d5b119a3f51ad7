import {parse} from '@dicta/parser'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {documentOf} from '../document.js'
import type {ClaimRecord} from './fields.js'
import {claimFields, extractClaims} from './index.js'

/** The claims of a transcript, all of them unless a least score is given. */
function claimsOf(transcript: string, minScore = 0): ClaimRecord[] {
  return extractClaims(documentOf(parse(transcript), undefined, {claims: {minScore}}), [], [])
}

/** A conversation in which one person says something; the other only reacts. */
function said(words: string): string {
  return `Ana Ruiz: Good.\n\nBen Holt: ${words}\n\nAna Ruiz: Good.\n\nBen Holt: Yes.\n`
}

/** The only or first claim of what one person says. */
function claimIn(words: string): ClaimRecord {
  const [claim] = claimsOf(said(words))
  if (!claim) throw new Error(`No claim in \`${words}\``)
  return claim
}

const marked = (text: string): {words: string; quotes: string[]} => ({
  words: text.replaceAll(/[«»]/g, ''),
  quotes: [...text.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '')
})

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

describe('score', () => {
  it.each([
    'Norwood bought the mill for four million dollars in 1987.',
    'The council banned diesel ferries last March.',
    'About 40% of the farmers left the valley after the flood.',
    'They built 12 pumping stations along the Tarn.',
    'The new pump moves twice as much water as the old one did.',
    'She founded the Harbour Trust with her sister and sold it to Lindqvist.'
  ])('keeps %s', (sentence) => {
    expect(claimIn(sentence).score).toBeGreaterThanOrEqual(0.5)
  })

  it.each([
    'I really hope that we get there some day.',
    'That is such a great and beautiful idea.',
    'What did the council say about the ferry?',
    'And how many of the six pumps failed in 2016?',
    'If we had a boat, we could go and look.',
    'Thanks for joining us on the show today.',
    'Go to our website and sign up for the newsletter.',
    'You should really talk to your doctor about it.',
    'It is what it is, you know.',
    'I want to learn how to sail.',
    'Let me ask you about the ferry.'
  ])('leaves out %s', (sentence) => {
    expect(claimsOf(said(sentence), 0.5)).toEqual([])
  })

  it('takes a tag question for a statement', () => {
    const plain = claimIn('The council banned diesel ferries in March.')
    expect(claimIn('The council banned diesel ferries in March, right?').score).toBe(plain.score)
  })

  it('says why', () => {
    expect(claimIn('Norwood bought the mill for four million dollars in 1987.').reasons).toContain('figure')
  })
})

describe('type', () => {
  it.each([
    ['The line carries 40,000 people a day.', 'statistic'],
    ['A third of the houses stood empty.', 'statistic'],
    ['Norwood bought the mill from its workers.', 'event'],
    ['The bridge was closed by the army.', 'event'],
    ['In May I sold the bridge.', 'event'],
    ['The council has approved the tunnel.', 'event'],
    ['The ferries have all left the harbour.', 'event'],
    ['The harbour has had a fire.', 'event'],
    ['It’s been growing for a while.', 'event'],
    ['The council sold the tunnel under section 12.', 'event'],
    ['The mayor said that the tunnel leaks.', 'attribution'],
    ['According to the harbour office, the ferry was late.', 'attribution'],
    ['The tunnel is longer than the bridge.', 'comparison'],
    ['The pump is as loud as a plane.', 'comparison'],
    ['The mill closed because of the flood.', 'causal'],
    ['That led to a strike in the harbour.', 'causal'],
    ['The council will open the tunnel in spring.', 'prediction'],
    ['The company is going to sell its boats.', 'prediction'],
    ['Norwood is a company from the valley.', 'relation'],
    ['The mill belongs to the Lindqvist family.', 'relation']
  ])('%s is %s', (sentence, type) => {
    expect(claimIn(sentence).type).toBe(type)
  })
})

describe('hedge', () => {
  it.each([
    ['«I think» the mill closed in spring.'],
    ['«I still believe» the mill closed in spring.'],
    ['The mill «probably» closed in spring.'],
    ['«I expect that» the mill will close.'],
    ['«It seems that» the mill closed in spring.'],
    ['«From what I understand», Norwood owns the mill.'],
    ['The boat «may have» left on Monday.'],
    ['They sold it to Norwood «or something».'],
    ['The mill closed in spring, «I believe».'],
    ['«I wonder» the mill closed in spring.'],
    ['«From what I can understand», Norwood owns the mill.'],
    ['«Last I checked», the mill had nine boats.'],
    ['It had «like» 40 boats.'],
    ['It had only, «like», almost a hundred boats.'],
    ['It’s «kind of» a ruin.'],
    ['The boat was «sort of» lost.'],
    ['That’s just «kind of» how the mill works.'],
    ['They have a boat «or whatever» on the lake.'],
    ['The ferry is «more or less» a raft.'],
    ['I was going to say that the mill «might» close.'],
    ['The mayor «is said to» own a boat.']
  ])('%s', (text) => {
    const {words, quotes} = marked(text)
    const {hedged, hedge} = claimIn(words)
    expect([hedged, hedge]).toEqual([true, quotes[0]])
  })

  it.each([
    'The mill closed in May 1987.',
    'The mill sort of closed in spring.',
    'It was, like, the mill of my uncle.',
    'About 40 people worked there.',
    'They have boats like 3M has glue.',
    'The boat looks like two boats.',
    'They kind of lost the boat.',
    'It is a kind of boat.',
    'The offer was very kind of Norwood.',
    'The new boat is more likely to sink.',
    'They like two boats.',
    'I thought about the mill in spring.',
    'I expect nine boats in spring.',
    'They bought the boat which might sink one day.'
  ])('none in %s', (sentence) => {
    expect(claimIn(sentence)).toMatchObject({hedged: false, hedge: null})
  })
})

describe('negated', () => {
  it.each([
    'The mill did not close in spring.',
    'The council hasn’t approved the tunnel.',
    'There is no ferry on Sundays.',
    'Norwood never owned the mill.',
    'Nobody saw the boat leave.',
    'I don’t think the mill closed in spring.',
    'Not everybody left the valley.',
    'The ferry no longer stops there.',
    'There’s actually no ferry on Sundays.',
    'You can’t just close the mill.',
    'They didn’t just leave.'
  ])('%s', (sentence) => {
    expect(claimIn(sentence).negated).toBe(true)
  })

  it.each([
    'The mill closed in spring.',
    'Not only the mill closed in spring.',
    'They bought the boat that nobody wanted.',
    'There was nothing but sand in the valley.',
    'It isn’t just a mill.',
    'The mill is not just a ruin.',
    'Not long ago the mill closed.',
    'You sold the mill last year, didn’t you, in October?',
    'They built a boat and nothing else.',
    'The mill closed, no doubt about it, in spring.',
    'It was Norwood, not Lindqvist, who bought the mill.'
  ])('not %s', (sentence) => {
    expect(claimIn(sentence).negated).toBe(false)
  })
})

describe('attributedTo', () => {
  it.each([
    ['The mayor said that the tunnel leaks.', 'The mayor'],
    ['According to the harbour office, the ferry was late.', 'the harbour office'],
    ['In 2016 the council said the bridge would close.', 'the council'],
    ['Their neighbours call it a success.', 'Their neighbours'],
    ['A study showed that the pump leaks.', 'A study'],
    ['Norwood claims the pump moves 40 litres.', 'Norwood'],
    ['In March, the council announced that the bridge would close.', 'the council'],
    ['Their position is that the ferry was late.', 'Their position'],
    ['The engineers, in the end, agreed that the dam was safe.', 'The engineers'],
    ['Norwood built the pump. They claim it moves 40 litres.', 'Norwood'],
    ['You said that the tunnel leaks.', 'Ana Ruiz'],
    ['The tunnel leaks, as the mayor put it.', 'the mayor'],
    ['The tunnel, as Norwood pointed out, leaks every spring.', 'Norwood'],
    ['We got a letter from the bank saying that the mill was closed.', 'the bank'],
    ['I saw a report stating that the mill was closed.', 'a report'],
    ['Norwood started a fight by claiming that the mill was closed.', 'Norwood'],
    ['The mayor kept saying, “The tunnel leaks.”', 'The mayor'],
    ['The engineers were like, “The tunnel leaks.”', 'The engineers'],
    ['They’re like, “The tunnel leaks.”', 'they'],
    ['There’s this theory that the tunnel leaks.', 'this theory'],
    [
      'Section 12(a) of the Harbour Act provides that ferries pay no toll.',
      'Section 12(a) of the Harbour Act'
    ]
  ])('%s', (words, source) => {
    expect(claimsOf(said(words)).at(-1)?.attributedTo).toBe(source)
  })

  it('goes on while a quotation goes on', () => {
    const claims = claimsOf(
      said('The mayor wrote, “The tunnel leaks. The pumps run day and night.” Then she left the office.')
    )
    expect(claims.map(({attributedTo}) => attributedTo)).toEqual(['The mayor', 'The mayor', null])
  })

  it.each([
    'I said that the tunnel leaks.',
    'If you look at it, the tunnel leaks.',
    'The tunnel was called the Long Pipe.',
    'The mayor wrote two books.',
    'The committee calls its first witness.',
    'The mayor showed us how the pump works.',
    'According to that, the ferry was late.',
    'The tunnel, I think, is older.',
    'The other thing I’d say is that the ferry was late.',
    'We believe the tunnel leaks.',
    'The tunnel leaks, as we said.',
    'The ferry is faster, as opposed to what you think.',
    'It was like, “The tunnel leaks.”',
    'I was like, “The tunnel leaks.”',
    'This is a long way of saying that the tunnel leaks.',
    'She has a hard time saying that out loud.',
    'Our position is that the tunnel leaks.',
    'The mayor denied himself and left the valley.',
    'Even if you took the boat, and said that the tunnel leaks.',
    'There’s a boat that leaks.'
  ])('null in %s', (sentence) => {
    expect(claimIn(sentence).attributedTo).toBeNull()
  })
})

describe('subject', () => {
  it.each([
    ['Norwood bought the mill. «It» sold the boats.', 'Norwood'],
    ['The two sisters built a mill. «They» sold it to the town.', 'The two sisters'],
    ['The boats here sank. «They» cost nine million.', 'The boats'],
    ['The mayor built a mill. «She» sold it to the town.', 'The mayor'],
    ['Maria Lind built a mill. «She» sold it to the town.', 'Maria Lind'],
    ['The ferry left on Monday. «It’s» owned by the town.', 'The ferry']
  ])('%s', (words, subject) => {
    expect(claimsOf(said(words.replaceAll(/[«»]/g, '')))[1]?.subject).toBe(subject)
  })

  it.each([
    'They sold the boats.',
    'The two sisters built a mill. It made them rich.',
    'The mill burned down. He left the valley.',
    'Building C burned down. He left the valley.',
    'Nobody came. It cost nine million.',
    'Every boat sank. It cost nine million.',
    'The boats here sank. It cost nine million.',
    'My brother had a boat. It cost nine million.',
    'All of these sank. They cost nine million.',
    'The boats that we sold sank. They cost nine million.',
    'Why they sold it is a secret. It cost nine million.',
    'A new one came. It cost nine million.',
    'Our estimate is that the mill lost money. It had nine boats.',
    'The mill burned down. That ruined the valley.'
  ])('null at the end of %s', (words) => {
    expect(claimsOf(said(words)).at(-1)?.subject).toBeNull()
  })

  it('does not look into other turns', () => {
    expect(
      claimsOf('Ana Ruiz: Norwood bought it.\n\nBen Holt: It sold the boats.\n').at(-1)?.subject
    ).toBeNull()
  })
})

describe('duplicateOf', () => {
  it('points to the first statement of the same', () => {
    const [first, , again] = claimsOf(
      'Ana Ruiz: Norwood bought the old paper mill in the valley.\n\nBen Holt: The river froze.\n\nAna Ruiz: So Norwood bought the old paper mill in that valley.\n'
    )
    expect(first?.duplicateOf).toBeNull()
    expect(again?.duplicateOf).toBe(first?.id)
  })

  it('tells figures apart', () => {
    const claims = claimsOf(
      'Ana Ruiz: Norwood bought 12 paper mills in the valley.\n\nBen Holt: Norwood bought 13 paper mills in the valley.\n'
    )
    expect(claims.map(({duplicateOf}) => duplicateOf)).toEqual([null, null])
  })
})

describe('any transcript', () => {
  const pieces = fc.constantFrom(
    'Norwood',
    'the mill',
    'sold',
    'is',
    'was',
    'and',
    'but',
    ', and they',
    ', which is',
    'I think',
    'said',
    'that',
    '“',
    '”',
    '"',
    '?',
    '.',
    '...',
    ' - ',
    '--',
    ';',
    ',',
    '12',
    '40%',
    'in 1987',
    'you know',
    'right?',
    'not',
    'they',
    'it’s',
    'They’ve claimed',
    'she’s saying that',
    'Here’s',
    'is saying',
    'Oh,',
    '\n\nAna Ruiz: ',
    '\n\n',
    '(',
    ')',
    '😀'
  )
  const transcript = fc
    .array(fc.oneof(pieces, pieces, fc.string({unit: 'binary', maxLength: 4})), {maxLength: 60})
    .map((parts) => `Ana Ruiz: Good.\n\nBen Holt: ${parts.join(' ')}`)

  it('gives valid rows with sorted, disjoint spans and exact quotes', () => {
    fc.assert(
      fc.property(transcript, (source) => {
        const document = documentOf(parse(source), undefined, {claims: {minScore: 0}})
        const texts = new Map(document.scans.map(({passage, text}) => [passage.turn?.id, text]))
        let end = 0
        for (const claim of extractClaims(document, [], [])) {
          expect(claimFields.safeParse(claim).error).toBeUndefined()
          expect(claim.start).toBeGreaterThanOrEqual(end)
          expect(claim.end).toBeGreaterThan(claim.start)
          expect(claim.end).toBeLessThanOrEqual(source.length)
          expect(texts.get(claim.turn ?? '')).toContain(claim.quote)
          expect(claim.quote).toContain(claim.hedge ?? '')
          end = claim.end
        }
      }),
      {numRuns: 300}
    )
  })

  it('gives the same rows for the same transcript', () => {
    fc.assert(
      fc.property(transcript, (source) => {
        expect(claimsOf(source)).toEqual(claimsOf(source))
      }),
      {numRuns: 50}
    )
  })

  it('gives no rows for headings and notes', () => {
    const source = `# Norwood bought the mill in 1987\n\nThe council banned diesel ferries last March.\n\n${said('Yes.')}`
    expect(claimsOf(source)).toEqual([])
  })

  it('keeps fewer rows with a higher least score', () => {
    const source = said('Norwood bought two mills in 1987. It is nice. The river is wide there.')
    expect(claimsOf(source, 0.9).length).toBeLessThan(claimsOf(source).length)
    for (const {score} of claimsOf(source, 0.4)) expect(score).toBeGreaterThanOrEqual(0.4)
  })
})
