import {describe, expect, it} from 'vitest'
import {markedSpans, rowsOf} from './talk.test.cases.js'
import type {Case} from './talk.test.cases.js'

const picks: readonly Case[] = [
  [
    'Nora: Okay, picks! Who goes first?\n\nOmar: There’s a channel called «Crumb Lab». And there’s a book, «Flour and Fire», by Ken Olds. Those are my picks.\n\nNora: We went to Denver with Carla Mendes last week.',
    {},
    {kind: 'book', creator: 'Ken Olds'}
  ],
  [
    'nora: time for picks\n\nomar: um so i would recommend the book «the iron season» by marta keller, it’s really good',
    {kind: 'book', creator: 'marta keller', recommender: 'omar'}
  ],
  [
    'Nora: So, Omar, do you have a pick for us?\n\nOmar: Yes. I just finished «The Long Orchard», which is a novel by Petra Lind, and it blew me away.',
    {kind: 'book', creator: 'Petra Lind'}
  ],
  [
    'Nora: All right, time for picks. Sam, what do you have?\n\nSam: My first pick is «Tidewater Nights», a podcast about lighthouse keepers. It is wonderful. My second pick is «Quillboard», which is an app for writing by hand.',
    {kind: 'podcast', recommender: 'Sam', stance: 'recommended'},
    {kind: 'app', recommender: 'Sam'}
  ],
  [
    'Nora: And now, time for recommendations. Omar, go ahead.\n\nOmar: I’d like to recommend a novel called «The Salt Ledger» by Ines Valdano. It’s beautiful.\n\nNora: Mine is a documentary, it’s called «Nine Bridges», and it’s on Netflix.',
    {kind: 'book', creator: 'Ines Valdano', recommender: 'Omar'},
    {kind: 'film', recommender: 'Nora'}
  ],
  [
    'Nora: So let’s do picks.\n\nOmar: I’m going to pick «Harbor Chess». It’s a game that my kids and I have been playing. The other one is «Paper Owls», an album by Lena Brook. And I’d also recommend «Green Static» and «Low Tide Radio».',
    {kind: 'product'},
    {kind: 'music', creator: 'Lena Brook'},
    {},
    {}
  ],
  [
    'Nora: Onto recommendations.\n\nSam: My recommendation this week is the new season of the Hulu show, «Copper Falls». Check out the first episode.',
    {kind: 'show'}
  ],
  [
    'Nora: What’s making us happy this week? Omar?\n\nOmar: What’s making me happy this week is «The Long Orchard», a movie by Petra Lind.',
    {kind: 'film', creator: 'Petra Lind'}
  ],
  [
    'Nora: Time for endorsements. Omar?\n\nOmar: I want to endorse «The Cartographer’s Winter». It’s a novel I read on the train.',
    {kind: 'book'}
  ],
  [
    'Nora: Sam couldn’t make it today, so let’s read the picks. Sam Oduya’s pick is «Brass Kettle», a band from Leeds.',
    {recommender: 'Sam Oduya', kind: 'music'}
  ]
]

const answers: readonly Case[] = [
  [
    'Host: And what would you recommend to our listeners?\n\nVera Holm: I’d say Rosa Brandt’s «Lantern Makers». It’s a novel set in Trieste.',
    {kind: 'book', creator: 'Rosa Brandt', recommender: 'Vera Holm'}
  ],
  [
    'Host: Before you go, is there a notable package you want to mention?\n\nVera Holm: Oh, I’d put in a plug for «Ledgerly», it is so fast.',
    {kind: 'product', recommender: 'Vera Holm'}
  ],
  [
    'Host: What are three books that you would recommend to our listeners?\n\nVera Holm: The first is «The Weight of Rivers» by Anton Grell. It changed how I see cities. The second is «Small Engines» by Ruth Okafor. And then «A Field of Glass» by Jon Mallory.',
    {kind: 'book', creator: 'Anton Grell', recommender: 'Vera Holm'},
    {creator: 'Ruth Okafor'},
    {creator: 'Jon Mallory'}
  ],
  [
    'Host: What is your favorite movie or TV show?\n\nVera Holm: It’s «Winter Parade». The second season is so good.',
    {kind: 'show', recommender: 'Vera Holm'}
  ],
  [
    'Host: Is there a product you recently discovered that you love?\n\nVera Holm: I’ve been using «Folio Lamp» every night. Another one that I use a lot is «Tabbly».',
    {kind: 'product'},
    {}
  ],
  [
    'Host: So what should people read about it?\n\nVera Holm: There’s a chapter in «Letters from Rain», by Ruth Okafor, that says it all.\n\nHost: And I’d add «Nine Bridges», which is a film by Petra Lind.',
    {kind: 'book', creator: 'Ruth Okafor', recommender: 'Vera Holm'},
    {kind: 'film', creator: 'Petra Lind', recommender: 'Host'}
  ],
  [
    'Host: What have you been reading lately?\n\nVera Holm: «Northern Clay» by Ada Moss. I read it twice.',
    {kind: 'book', creator: 'Ada Moss'}
  ]
]

const inPassing: readonly Case[] = [
  [
    'Ann: If you like trains, you’ll love the podcast «Iron Roads». It is on every week.',
    {kind: 'podcast', stance: 'recommended'}
  ],
  [
    'ann: there’s a lovely essay called «the tin boat» by ida moss i’ll put it in the show notes',
    {creator: 'ida moss', recommender: 'ann'}
  ],
  [
    'Ann: Before you go, Bea recommends her neighbor Lena Brook’s «Small Engines».\n\nBea: Yes, I do.',
    {recommender: 'Bea', creator: 'Lena Brook'}
  ],
  ['Ann: The old one is wrong. Get «Bridges for the Brave», by Petra van Lind.', {creator: 'Petra van Lind'}],
  ['Ann: Do yourself a favor and read “«The Salt Ledger»” by Ines Valdano.', {creator: 'Ines Valdano'}],
  [
    'Ann: Ines wrote a book called “«The Salt Ledger»”, which I highly recommend reading. Anyway, back to trains.',
    {kind: 'book', recommender: 'Ann'}
  ],
  [
    'Ann: If anybody wants more, you should read the novel «Small Engines» by Ruth Okafor.',
    {kind: 'book', creator: 'Ruth Okafor'}
  ],
  [
    'Ann: I have a book recommendation: «Deep Snow», by Mark Tully. It’s one of my favorites.',
    {kind: 'book'}
  ],
  [
    'Ann: There’s a great podcast called «Signal Fires». You should go listen to it, I can’t recommend it enough.',
    {kind: 'podcast'}
  ]
]

const ignored: readonly string[] = [
  'Ann: Get Morgan on the phone. Try Denver, by all means.',
  'Ann: What should we do about Denver?\n\nBob: Go to Morgan Stanley, in Ohio.',
  'Ann: I’d add California to that list, and Utah.',
  'Ann: What should I read into that?\n\nBob: That Initech is done.',
  'Ann: I recommend using strict mode in TypeScript.',
  'Ann: I’d recommend that regulators in Brussels wait a year.',
  'Ann: Morgan recommends the Harris Plan to the Senate.',
  'Ann: The committee recommends the Harris Plan to the Senate.',
  'Ann: We would recommend Postgres for that kind of load.',
  'Ann: Our recommendations to Congress are in the Blue Report.',
  'Ann: He picks up the phone and calls Morgan Stanley.',
  'Ann: Their recommendation engine is built on Cassandra.',
  'Ann: I read a book called The Salt Ledger and it put me to sleep.',
  'Ann: I went to Lisbon with Carla Mendes to see the Tagus.',
  'Ann: We use Kubernetes and Terraform at Initech. I love Terraform.',
  'Ann: Do you recommend Dune?\n\nBob: I have no idea.',
  'Ann: What books did you read as a child?\n\nBob: None. We lived in Nairobi and then moved to Cape Town.',
  'Ann: You should see Doctor Patel about that knee.',
  'Ann: Check out our website for the schedule of the Spring Fair.',
  'Ann: They recommended The Salt Ledger to their students, I was told.',
  'Ann: You will love Portugal. You might like Berlin.',
  'Ann: I put in a plug for Carla Mendes at the board of Initech.',
  'Ann: Before we turn to picks, Bob went to Toronto.'
]

function split([talk, ...rows]: Case): {talk: string; rows: typeof rows} {
  return {talk, rows}
}

describe.each([
  ['picks of a section', picks],
  ['answers to a question', answers],
  ['recommendations in passing', inPassing]
])('%s', (_, cases) => {
  it.each(cases.map(split))('finds the marked titles: $talk', ({talk, rows}) => {
    const found = rowsOf(talk)
      .filter(({stance}) => stance === 'recommended')
      .toSorted((a, b) => a.titleStart - b.titleStart)
    expect(found.map(({titleStart, titleEnd}) => ({start: titleStart, end: titleEnd}))).toEqual(
      markedSpans(talk)
    )
    for (const [index, wanted] of rows.entries()) expect(found[index]).toMatchObject(wanted)
  })
})

it.each(ignored)('takes nothing for recommended: %s', (talk) => {
  expect(rowsOf(talk).filter(({stance}) => stance === 'recommended')).toEqual([])
})
