import {describe, expect, it} from 'vitest'
import {splitSentences} from './split.js'

/** Each family: what it is about, and texts given as the sentences that joined by one space make them. */
const families: Readonly<Record<string, ReadonlyArray<readonly string[]>>> = {
  'plain sentences': [
    ['It ended there.', 'so we left, and it rained.', 'Fine.'],
    ['P.S. I kept the rope.', 'N.B. It is wet.'],
    ['What!?!?', 'You sank forty (!) Boats?', 'No.'],
    ['It has 3 rules: 1. Nobody runs.', '2. Nobody swims.', '3. Nobody sings.'],
    ['The kettle boiled over.', 'Who left it on?', 'Turn it off!'],
    ['Stop!!', 'You broke it??', 'Seriously?!', 'Not again!?', 'Fine.'],
    ['So it goes.', '12 barges sank that night.', '3D printers came later.'],
    ['They shipped it.', 'iPhone owners cheered.', 'eBay sellers did not.'],
    ['The tide turned.', '🎉 Everybody danced.', 'Then rain fell.'],
    ['It never came back.', '“Why would it?” asked the cook.'],
    ['Tea at 5:30.', '6 guests came, 4.5 liters went.'],
    ['The rule is in § 4.2.', 'See §4.3 too.']
  ],
  'abbreviations inside': [
    ['Adj. Prof. Oja, Asst. Prof. Berg and the Rt. Hon. Lena Moss ate.'],
    ['It is 5 ft. 3 in. tall and 9 lbs. 2 oz. heavy.'],
    ['Read Vol. II.', 'Then read Vol. III and Ch. IV.', 'Nobody did.'],
    ['Moss & Co. (once Kuhn Co.) Sells nets.', '(They close at 5 p.m.)', 'Karl naps.'],
    ['Maj. Gen. Holt met Mr. & Mrs. Berg and the Hon. Lena Moss.'],
    ['Oja v. Berg, 12 F.3d 44 (2d Cir. 1999), ended it.', 'The court slept.'],
    ['Kuhn et al. (2004) and Moss et al., 2007, agree.', 'See Vol. 3, Art. 5.'],
    ['He lives at 12 Hill St., Apt. 4, P.O. Box 9.', 'She does not.'],
    ['Tom Varga Jr. Blvd. is closed on Sun. 4 and Mon. 5.'],
    ['Ask Mr. Tamm, Mrs. Oja or Ms. Lepp about it.', 'They know.'],
    ['Gen. Holt and Sgt. Pavel saw Capt. Reyes leave.'],
    ['The paper of Prof. Dr. Anna Kuhn won.', 'Rev. Moss clapped.'],
    ['Our Sr. Accountant met Sen. Varga and Amb. Lund.'],
    ['We drove past Mt. Hood, Ft. Worth and St. Petersburg.', 'The road was long.'],
    ['Hill St. is steep, and St. Anne is on it.'],
    ['Turn to p. 55 or pp. 60 to 62.', 'Look at Fig. 7.'],
    ['Rooms Nos. 4 and 5 are taken, No. 6 is free.'],
    ['Parcel N°. 88.120.4 is lost.', 'So is № 9.'],
    ['The shelf is 5 ft.', 'The desk is 3 ft. tall.'],
    ['It is 5 ft. tall, 3 in. deep and 9 lbs. heavy.'],
    ['Some birds, e.g. Finches, i.e. Small ones, sing.', 'Owls, cf. Tamm, do not.'],
    ['Lynx vs. Wolf was the match.', 'Wolf won.'],
    ['Kuhn et al. Found nothing in approx. 40 tries.'],
    ['Her Ph.D. Thesis was late, his B.Sc. was not.'],
    ['He has an M.Phil. from Turku.', 'She has a B.A. and an M.B.A. from Oulu.'],
    ['On Sept. 3 and Wed. 9 it is closed.', 'On Feb. 2 it opens.'],
    ['That was Tom Varga Jr.’s boat and Sam Holt Sr.’s pier.'],
    ['Lepp, Oja & Co. at the port bought Kuhn Bros. in May.'],
    ['Ask Lena and co. about the keys.'],
    ['It cost Rs. 7,000 and approx. 3 days.'],
    ['Use a drum, resp. Windmills, a.k.a. Mills.']
  ],
  'abbreviations at the end': [
    ['He is a Dr.', 'She is not.', 'They asked Dr. He and Dr. Moss.'],
    ['We live on Oak Dr.', 'The house is red.'],
    ['He worked at AT&T.', 'Karl ran R&D.', 'Lena did the Q&A.', 'Moss slept.'],
    ['They fish in the U.S.', 'Certainly they fish here.'],
    ['It spells B-O-A-T.', 'Karl nods.'],
    ['It was in the 1990s.', 'Then the ’00s.', 'Karl came.'],
    ['She sold it to Lepp & Co.', 'They painted it.'],
    ['Ask Lena and co.', 'They have the keys.'],
    ['He runs Kuhn Inc.', 'What does it make?'],
    ['Bring ropes, hooks, etc.', 'Tamm brings the boat.'],
    ['Bring ropes, hooks, etc., and a lamp.', 'Go.'],
    ['We met Sam Holt Jr.', 'He looked tired.'],
    ['She finished her Ph.D.', 'Her brother did not.'],
    ['They live on Hill St.', 'The house is red.'],
    ['It opened in Nov.', 'Nobody came.'],
    ['The desk is 5 ft. by 2 ft.', 'It fits.'],
    ['The answer is no.', 'The question was 5 years old.'],
    ['Take the fig.', 'It is ripe.'],
    ['Do it in the p.m.', 'We will wait.']
  ],
  'places and times': [
    ['Salmon came to the U.S.', 'Rivers were full.'],
    ['He sat in the U.S. Senate and spoke for the U.S. Navy team.'],
    ['They flew from the U.K. Moss Airlines on Monday.'],
    ['My aunt lives in the U.S.', 'Do you?'],
    ['He moved to the U.K.', 'Later he left for the E.U.', 'Why?'],
    ['The U.S. Navy and the U.S. government sued him.'],
    ['She has lived in the U.S. for nine years.'],
    ['The U.N. Council met in Washington, D.C. on Friday.'],
    ['At 7 a.m. Mr. Tamm fed the goats.', 'He slept until 9 P.M.', 'Mr. Tamm then sang.'],
    ['By 6:30 p.m. Lena had gone.', 'She was back at 8 a.m.', 'Lena slept.'],
    ['We open at 9 a.m. on weekdays.', 'We close at 5 p.m.', 'On Sunday we rest.'],
    ['It is 8 p.m. Eastern, 5 p.m. Pacific.'],
    ['The wreck lies at 54.2° N. 10.1° E. by the chart.'],
    ['It lies at 12°30\'10.5"N 3°4\'5.1"W.', 'Divers went there.'],
    ['It was 200 B.C. when they came.', 'By A.D. 90 they had left.']
  ],
  initials: [
    ['In 1999 J. Moss met W. Oja.', 'In 2001 Lena wed.'],
    ['Was it Ida K. Moss or L. Oja?', 'It was P. J. R. Holt.'],
    ['They sent you and I.', 'Did they send Karl I. Berg?'],
    ['Nobody is as tall as I.', 'Karl is taller.'],
    ['We chose plan B.', 'Then came plan C.', 'It worked.'],
    ['He got an A.', 'She got a D.', 'They laughed.'],
    ['It needs vitamin C.', 'Lemons have it.'],
    ['E. coli was found.', 'H. Pylori was not.'],
    ['J.R.R. Moss and W. E. B. Oja corresponded.']
  ],
  addresses: [
    ['Write to Lena.Oja@mail.example.org.', 'I did.'],
    ['See https://www.shop.24.example.com/a_b/c.html.', 'Please order there.'],
    ['Is it at http://example.org/?q=1.5&x=7?', 'No.'],
    ['Open example.com.', 'Then click.'],
    ['Go to www.example.co.uk.', 'The form is there.'],
    ['Use Node.js or .NET, not config.yml.', 'Run ./build.sh now.'],
    ['Follow @lena.oja on it.', '#boats is our tag.']
  ],
  'figures and money': [
    ['It costs $40.50, not €3.99 or 1.000,00.', 'Pay now.'],
    ['Version 2.0.1 beats 1.9.', 'Version 3 beats both.'],
    ['Pi is 3.14.', '22 over 7 is close.'],
    ['They won 3-2.', 'We lost.'],
    ['It rose by .5 to 7.', 'Good.']
  ],
  'names with a mark': [
    ['He worked at Yahoo! for years.', 'She watched Jeopardy! Reruns only.'],
    ['Yahoo! Inc. bought it.', 'Did Yum! Brands sell it?', 'Yes.']
  ],
  quotes: [
    ['He asked “Who?” and “Why?” twice.', 'Nobody knew.'],
    ['Did you say “Never”?', 'Lena did.'],
    ['“It floats.” she whispered.', 'He nodded.'],
    ['"Is it deep?" he asked.', '"Very."', 'She jumped.'],
    ['Lena turned, “This is it!” she cried, and left.'],
    ["Lena said, 'This is it.' and went home."],
    ['“It floats.”', 'Lena held up the cork.'],
    ['“Come in!” Karl Berg said.', 'Nobody came.'],
    ['"Who is it?" Lena asked quietly.', 'It was Karl.'],
    ['“Go!” Lena shouted to them.', '“No.” Karl said.', '“Go now.”'],
    ['“Go!”', 'Karl said nothing.'],
    ['“They fear it.”', 'He says: “They do.”'],
    ['“Who?” I asked.', '“Me.”'],
    ['The sign “Keep out!” was gone.', 'So was the fence.'],
    ['He called it “a fine boat”.', 'I called it “junk.”', 'We fought.'],
    ['She wrote “the sea [...] is cold [...]” (Oja 12).', 'It is.'],
    ['“It sank.” (Moss, p. 9).', 'True.'],
    ['«Go.»', '„Nein.“', 'He went.'],
    ['‘It sank.’', 'So they said.']
  ],
  brackets: [
    ['It sank.[1]', 'It was new.[2][3]', 'Nobody knew [why].'],
    ['He cooks (He trained in Lyon for a year.) at the inn.'],
    ['He cooks.', '(He trained in Lyon.)', 'People like it.'],
    ['He cooks well (doesn’t he?).', 'She bakes (wow!), he eats.'],
    ['He left [laughs].', '[Door closes.]', 'She stayed.'],
    ['Crops (wheat, rye, etc.) grew.', 'Rain (lots of it!) helped.'],
    ['The firms are Oja Inc. (“Seller”) and Berg Ltd. (“Buyer”).', 'They agree.']
  ],
  ellipses: [
    ['...and so it sank.', 'Yes.'],
    ['They built it of words.', '. . . The custom was kept. . . .'],
    ['The plan [...] Failed.', 'She left (...) the room.'],
    ['They never... they mean, we never... oh, forget it.', 'Go.'],
    ['I never…', 'We left.', 'You…and he?'],
    ['He had a plan....', 'She had none.'],
    ['I was . . . well, I thought . . . I thought it was ours.'],
    ['Lena was . . . well, I thought . . . I thought it was ours.', 'Yes.'],
    ['The end comes with a dot . . . .', 'Next is this.'],
    ['The old way, which was slow . . . was dropped.', 'Nobody wept.'],
    ['It was “the last of them. . . .”'],
    ['Well...', 'The door was shut.'],
    ['“Wait...” he said.', '“What...?”', 'Nothing.']
  ],
  'lists in one line': [
    ['1.) Wash the pot', '2.) Dry the pot'],
    ['1.) Wash the pot.', '2.) Dry the pot.'],
    ['1) Wash the pot', '2) Dry the pot', '3) Go home'],
    ['1) Wash the pot.', '2) Dry the pot.'],
    ['1. Wash the pot', '2. Dry the pot'],
    ['1. Wash the pot.', '2. Dry the pot.'],
    ['• 9. Wash the pot', '• 10. Dry the pot'],
    ['•9. Wash the pot', '•10. Dry the pot'],
    ['⁃9. Wash the pot', '⁃10. Dry the pot'],
    ['• Wash the pot', '• Dry the pot', '• Go home'],
    ['a. Wash the pot', 'b. Dry the pot', 'c. Go home'],
    ['a) Wash the pot', 'b) Dry the pot'],
    ['i. Wash the pot', 'ii. Dry the pot', 'iii. Go home'],
    ['I. Wash the pot.', 'II. Dry the pot.'],
    ['(a) Wash the pot', '(b) Dry the pot'],
    ['(i) Wash the pot.', '(ii) Dry the pot.'],
    ['A. Wash the pot.', 'B. Dry the pot.'],
    ['It is (a) wet, (b) cold and (c) dark.', 'I wait.'],
    ['It takes 1) a rope and 2) a hook.'],
    ['We took 1.', '2 were left.']
  ],
  dashes: [
    ['Stir it, wait, and -- surprise! -- you have soup.', 'Is it -- may I ask? -- hot?'],
    ['They sold nets, ropes etc. - we saw it.'],
    ['The boat — an old one — sank.', 'We swam.'],
    ['We could go—Karl has a car—today.'],
    ['If only you—', 'But no.']
  ],
  'foreign words': [
    ['C’est la vie.', 'Ça va?', 'Ñandú runs.', 'Øst is east.'],
    ['Das war z.B. Karl.', 'Es ging.'],
    ['Привет.', 'Как дела?']
  ]
}

/** Texts with line endings, and their sentences. */
const lined: ReadonlyArray<readonly [text: string, sentences: readonly string[]]> = [
  ['The barge was\nslow on the river.', ['The barge was\nslow on the river.']],
  ['It was a long \nway to the port. We walked.', ['It was a long \nway to the port.', 'We walked.']],
  ['We met Mr.\nTamm there.', ['We met Mr.\nTamm there.']],
  ['opening hours\nticket prices, tours\nparking\n', ['opening hours', 'ticket prices, tours', 'parking']],
  ['Opening Hours\nTicket Prices\nParking', ['Opening Hours', 'Ticket Prices', 'Parking']],
  ['and so we\nwent to the\nold port', ['and so we\nwent to the\nold port']],
  [
    'It sank.Nobody wept.But it was 1,000.Then 9.',
    ['It sank.', 'Nobody wept.', 'But it was 1,000.', 'Then 9.']
  ],
  ['Use Object.Is(x) or a.The here.', ['Use Object.Is(x) or a.The here.']],
  ['One\n\n\nTwo\r\n\r\nThree.', ['One', 'Two', 'Three.']],
  ['It sank.  \n  Nobody wept.  \n', ['It sank.', 'Nobody wept.']],
  ['1. Wash\n2. Dry\n3. Go', ['1. Wash', '2. Dry', '3. Go']],
  ['1) Wash it.\n2) Dry it.', ['1) Wash it.', '2) Dry it.']],
  ['- Wash it\n- Dry it', ['- Wash it', '- Dry it']],
  ['* wash it\n* dry it', ['* wash it', '* dry it']],
  ['• wash it\n• dry it', ['• wash it', '• dry it']],
  ['a. wash it\nb. dry it', ['a. wash it', 'b. dry it']],
  [
    'so it sank. nobody wept? they did! i.e. a bit',
    ['so it sank.', 'nobody wept?', 'they did!', 'i.e. a bit']
  ],
  ['we saw dr. moss at 5 p.m. and left. ok', ['we saw dr. moss at 5 p.m. and left.', 'ok']]
]

describe('phenomena of English', () => {
  const all = Object.entries(families).flatMap(([family, texts]) =>
    texts.map((sentences) => ({family, text: sentences.join(' '), sentences}))
  )
  it.each(all)('$family: $text', ({text, sentences}) => {
    expect(splitSentences(text).map(({start, end}) => text.slice(start, end))).toEqual(sentences)
  })

  it.each(lined)('lines: %j', (text, sentences) => {
    expect(splitSentences(text).map(({start, end}) => text.slice(start, end))).toEqual(sentences)
  })
})
