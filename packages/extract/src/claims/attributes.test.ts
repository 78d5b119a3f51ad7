import {describe, expect, it} from 'vitest'
import {claimIn, claimsOf, marked, said} from './claims.test.cases.js'

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
